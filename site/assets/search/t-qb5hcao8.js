fingerpostSearch(["","","Abstract read. The authors build the system; the tickets are closed."])
