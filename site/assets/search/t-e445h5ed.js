fingerpostSearch(["","","Abstract read. One benchmark."])
