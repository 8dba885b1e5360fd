fingerpostSearch(["","","Abstract read. Compared with full fine-tuning of GPT-3 175B with Adam."])
