fingerpostSearch(["","","Excerpt read, through a secondary source (aiwiki.ai)."])
