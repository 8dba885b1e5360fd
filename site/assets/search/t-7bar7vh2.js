fingerpostSearch(["","","Post of 19 September 2024, read in a copy of the vendor's documentation. Averages over several domains; a smaller version that can be run again is in the cookbook."])
