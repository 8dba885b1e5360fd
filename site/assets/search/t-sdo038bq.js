fingerpostSearch(["","","Excerpt read. Opening of the post read; details through ZenML's LLMOps database and ByteByteGo."])
