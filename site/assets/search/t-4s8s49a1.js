fingerpostSearch(["","","Abstract read. Models of 7B and 13B against ChatGPT of 2023."])
