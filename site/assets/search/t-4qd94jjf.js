fingerpostSearch(["","","Excerpt read. May 2025; secondary sources. A figure for fallen customer satisfaction circulates with one weak source and is not printed here."])
