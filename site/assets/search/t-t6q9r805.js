fingerpostSearch(["","","Abstract read. Eighteen datasets, ten retrieval systems of 2021."])
