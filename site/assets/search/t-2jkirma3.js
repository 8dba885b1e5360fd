fingerpostSearch(["","","Text read. Commits a9370f3 (end of 2024) and 77fb0c1 (August 2025) read. Check the licence file of the exact model."])
