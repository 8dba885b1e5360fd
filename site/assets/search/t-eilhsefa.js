fingerpostSearch(["","","Excerpt read. The figure was read in secondary sources, not in the paper itself."])
