fingerpostSearch(["","","Recorded output at commit 4b36a1e of 17 September 2025; can be run again. One hundred synthetic questions about product documentation. The author sells the model used."])
