fingerpostSearch(["","","Text read. LICENSE at commit a9c89c4 of 15 July 2025 read. Not legal advice."])
