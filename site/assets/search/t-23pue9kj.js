fingerpostSearch(["","","Excerpt read, through ZenML's LLMOps database; an experiment against a model of 2023. Our description, not its title."])
