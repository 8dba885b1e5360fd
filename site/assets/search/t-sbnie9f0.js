fingerpostSearch(["","","Abstract read. Answers were judged by GPT-4."])
