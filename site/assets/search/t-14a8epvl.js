fingerpostSearch(["","","Excerpt read. Secondary sources; one adds mean hours per issue, which the abstract does not give."])
