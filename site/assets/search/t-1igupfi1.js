fingerpostSearch(["","","Excerpt read. OpenAI's customer story was read through this database entry and others. \"20% to 80%\" access to documents is not defined in what we read."])
