fingerpostSearch(["","","Abstract read. The gain from random passages holds in one set-up."])
