print("strapline")
