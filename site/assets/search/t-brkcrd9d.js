fingerpostSearch(["","","Excerpt read, of stored copies in four languages."])
