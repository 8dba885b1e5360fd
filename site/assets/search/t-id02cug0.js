fingerpostSearch(["","","Excerpt read. Episode of 16 September 2025, read through a secondary source."])
