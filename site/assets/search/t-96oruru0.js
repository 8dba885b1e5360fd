fingerpostSearch(["","","Method read. Commit a9370f3 (end of 2024) read. The model maker's own test on one A100 80 GB, one request at a time."])
