fingerpostSearch(["","","Data checked. Our own simulation; one command writes the same data again. Items are drawn at random and labels taken to be right, so real sets have wider margins."])
