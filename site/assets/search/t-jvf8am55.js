fingerpostSearch(["","","Excerpt read."])
