fingerpostSearch(["","","Abstract read. A part of the public IDSEM set; both models are superseded."])
