fingerpostSearch(["","","Abstract read. GPT-3 of 2022."])
