fingerpostSearch(["","","Excerpt read. Three entries of the database read (the link is one of them), not the company's own posts of May 2023 and later."])
