fingerpostSearch(["","","Read through a secondary source (aiwiki.ai), the claim for the cheaper \"lazy\" variant included."])
