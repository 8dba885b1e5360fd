fingerpostSearch(["","","Excerpt read. Post of 5 December 2025, opening read. The author's company sells tooling for language models."])
