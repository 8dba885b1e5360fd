fingerpostSearch(["","","Abstract read. A 175B model; the fine-tuned systems it is compared with are those of 2020."])
