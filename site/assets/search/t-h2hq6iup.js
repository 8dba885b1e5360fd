fingerpostSearch(["","","Abstract of version 5 read. Twelve models, synthetic question-answer pairs for training."])
