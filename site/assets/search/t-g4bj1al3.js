fingerpostSearch(["","","Abstract read. Models of 1B to 7B parameters."])
