fingerpostSearch(["","","Abstract read. The authors sell the models."])
