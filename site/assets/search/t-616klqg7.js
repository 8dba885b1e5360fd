fingerpostSearch(["","","Recorded output at commit 4b36a1e of 17 September 2025; can be run again. Nine codebases, 248 queries. The author sells the model used."])
