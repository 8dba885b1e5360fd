fingerpostSearch(["","","Excerpt read. Post of 3 October 2024, opening read; ZenML's LLMOps database. Gives about 90% on hard cases and 0.15 s where the press gave 85% and 0.5 s."])
