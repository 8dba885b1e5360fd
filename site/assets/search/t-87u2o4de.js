fingerpostSearch(["","","Excerpt read, of October 2026; the vendor's own notice was not read. Our description, not its title."])
