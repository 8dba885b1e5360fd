fingerpostSearch(["","","Abstract read. The authors own the model, which is closed."])
