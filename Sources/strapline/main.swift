internal import CommandLine

Strapline.run()
