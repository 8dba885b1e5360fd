fingerpostSearch(["","","Text read. The report of 6 April 2026 and the comment that it is fixed, of 22 May 2026, read."])
