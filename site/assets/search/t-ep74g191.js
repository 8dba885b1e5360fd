fingerpostSearch(["","","Excerpt read, with pull request 2728, which gives the two figures. The program's own embedding model (mmBERT), single pairs."])
