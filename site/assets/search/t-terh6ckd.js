fingerpostSearch(["","","Abstract read; cited for its licence."])
