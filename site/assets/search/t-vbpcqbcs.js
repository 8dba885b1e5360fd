fingerpostSearch(["","","Abstract and the project's README read."])
