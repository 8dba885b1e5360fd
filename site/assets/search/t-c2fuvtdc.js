fingerpostSearch(["","","Story of 2 April 2024."])
