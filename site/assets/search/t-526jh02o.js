fingerpostSearch(["","","Excerpt read. Post of 15 January 2025, opening read; the figures through thevones.com."])
