fingerpostSearch(["","","Excerpt read, of a stored copy whose day we do not know. A rule of the maker, without a test, for the tool that it sells."])
