fingerpostSearch(["","","Excerpt read. A community of practitioners' list of risks and remedies; not a measurement."])
