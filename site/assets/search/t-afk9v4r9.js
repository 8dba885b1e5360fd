fingerpostSearch(["","","Excerpt read. Secondary sources of October 2024 on Uber's own figures. Our description, not its title."])
