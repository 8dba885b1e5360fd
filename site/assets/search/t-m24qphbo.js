fingerpostSearch(["","","Abstract read; it gives no figures."])
