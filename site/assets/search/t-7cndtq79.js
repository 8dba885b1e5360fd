fingerpostSearch(["","","Not read. Described from general knowledge; the paper was not opened for this site."])
