fingerpostSearch(["","","Abstract read. The large models were prompted without examples."])
