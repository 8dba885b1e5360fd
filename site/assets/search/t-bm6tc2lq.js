fingerpostSearch(["","","Excerpt read. A database entry on a post by Faire's engineers; the post itself was not read."])
