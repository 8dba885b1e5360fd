fingerpostSearch(["","","Abstract of 10 May 2026 read. Two closed automotive question sets, so others cannot repeat it."])
