internal import CommandLine

await Strapline.run()
