fingerpostSearch(["","","Abstract read. Models of 1B to 30B parameters."])
