fingerpostSearch(["","","Excerpt read. Story of 2 April 2024."])
