fingerpostSearch(["","","Abstract read. Models of 125M to 30B parameters."])
