fingerpostSearch(["","","Excerpt read, through ZenML's LLMOps database and thevones.com, not in the original post."])
