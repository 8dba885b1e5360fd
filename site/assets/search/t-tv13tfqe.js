fingerpostSearch(["","","Excerpt read, of a vendor's post of May 2026; our description, not its title. Prices move, so ask for a quote."])
