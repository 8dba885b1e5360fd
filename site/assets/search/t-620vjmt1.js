fingerpostSearch(["","","Excerpt read. The firm's own test on made-up scenarios."])
