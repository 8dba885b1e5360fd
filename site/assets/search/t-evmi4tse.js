fingerpostSearch(["","","Excerpt read. One user's report and wish, with an answer of a maintainer; it shows the complaint, not how common it is."])
