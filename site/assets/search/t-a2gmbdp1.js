fingerpostSearch(["","","Abstract and the results table of the repository (commit c3f5e3b of 22 July 2026) read."])
