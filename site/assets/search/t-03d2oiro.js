fingerpostSearch(["","","Text read. A digest of 4 June 2026, read whole. Its figures have no source that we could find, and one unit cannot be right."])
