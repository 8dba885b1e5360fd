fingerpostSearch(["","","Excerpt read. Lambda rents GPUs. Our description, not its title."])
