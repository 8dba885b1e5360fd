fingerpostSearch(["","","Abstract read. ChatGPT of 2023 as the judge."])
