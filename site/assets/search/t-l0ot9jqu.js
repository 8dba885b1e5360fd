fingerpostSearch(["","","November 2024; read through ZenML's LLMOps database."])
