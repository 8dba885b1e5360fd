fingerpostSearch(["","","Abstract read. A 65B model and 1,000 examples chosen by hand."])
