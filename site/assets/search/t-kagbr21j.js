fingerpostSearch(["","","Method read. One author's test on three-way sentiment, with code published; not a peer-reviewed study."])
