fingerpostSearch(["","","Two secondary sites read (the link, and aipricing.guru), June 2026. One person, 131 test questions. Our description, not the author's title."])
