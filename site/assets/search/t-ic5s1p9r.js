fingerpostSearch(["","","Abstract read. Models of 125M to 7B parameters."])
