fingerpostSearch(["","","Method read. Commit bf5d0dc of 4 June 2024 read. MMLU scores with 5 and 20 calls, code published."])
