fingerpostSearch(["","","Text read. Commit 1a03acf of 21 August 2026 read."])
