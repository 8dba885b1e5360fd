fingerpostSearch(["","","Excerpt read. Opening of the post read; further figures through ZenML's LLMOps database."])
