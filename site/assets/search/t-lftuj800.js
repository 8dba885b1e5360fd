fingerpostSearch(["","","Excerpt read, the first posts of the thread. No figures in it."])
