fingerpostSearch(["","","Abstract read. GPT-3.5 Turbo of 2023."])
