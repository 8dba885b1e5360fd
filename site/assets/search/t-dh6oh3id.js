fingerpostSearch(["","","Abstract read. Gains are points over plain chain of thought; cost grows with the number of samples."])
