fingerpostSearch(["","","Read partly through secondary sources."])
