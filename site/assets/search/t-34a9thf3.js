fingerpostSearch(["","","A copy of the post and ZenML's LLMOps database read. Told by the seller of the platform. Our description, not its title."])
