fingerpostSearch(["","","Lambda rents GPUs. Our description, not its title."])
