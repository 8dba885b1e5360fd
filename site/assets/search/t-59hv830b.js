fingerpostSearch(["","","Abstract read, the rest through secondary sources."])
