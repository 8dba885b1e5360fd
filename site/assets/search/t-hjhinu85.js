fingerpostSearch(["","","Abstract read. Models of 2023 without retrieval."])
