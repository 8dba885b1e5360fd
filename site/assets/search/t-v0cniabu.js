fingerpostSearch(["","","Excerpt read, of a later account; the press release of February 2024 was read through gigazine.net. The company's own figures."])
