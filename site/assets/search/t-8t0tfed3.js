fingerpostSearch(["","","Method read. An issue of 12 July 2026 and a review of September 2026 in the pull request that followed. Data and models are said to be public; we ran nothing."])
