fingerpostSearch(["","","Excerpt read. The advice on supervised training stands on other pages of the same documentation."])
