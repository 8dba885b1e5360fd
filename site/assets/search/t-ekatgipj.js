fingerpostSearch(["","","Abstract read."])
