fingerpostSearch(["","","Excerpt read, of a later account; the press release of February 2024 was read through gigazine.net and as bensbites.com quotes it. The company's own figures."])
