fingerpostSearch(["","","Excerpt read. Post of 10 December 2025, opening read. A study with the same direction; a candidate for the origin of the 88% and 31%, not a confirmed one."])
