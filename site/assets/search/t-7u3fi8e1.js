fingerpostSearch(["","","Excerpt read, of its description."])
