fingerpostSearch(["","","Read through a secondary source (aiwiki.ai)."])
