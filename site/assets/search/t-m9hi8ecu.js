fingerpostSearch(["","","Excerpt read, of a stored copy that names Claude Fable 5.2 and so is of 9 November 2026 or later. Prices in and out of the four current models; none of cached tokens."])
