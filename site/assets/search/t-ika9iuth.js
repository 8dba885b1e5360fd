fingerpostSearch(["","","Abstract read. 2,382 tweets, five tasks."])
