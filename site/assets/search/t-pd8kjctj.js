fingerpostSearch(["","","Abstract read. PopQA, 14,000 questions."])
