fingerpostSearch(["","","Abstract read. A published method, but the authors sell fine-tuning and adapter serving, and the prompts of the compared models are theirs too."])
