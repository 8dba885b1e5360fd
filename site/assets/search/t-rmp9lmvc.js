fingerpostSearch(["","","Abstract read. Code and mathematics only."])
