fingerpostSearch(["","","Abstract read. Compares RAG with unsupervised fine-tuning."])
