fingerpostSearch(["","","Excerpt read. Post of 24 June 2024, opening read; details through sysdesign-wiki."])
