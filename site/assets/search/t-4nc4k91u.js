fingerpostSearch(["","","Excerpt read, of a post of 9 April 2026. The firm sells such projects."])
