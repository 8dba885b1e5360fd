fingerpostSearch(["","","Text read. The report of 16 June 2026 read."])
