fingerpostSearch(["","","Excerpt read. A community of practitioners' list of risks and remedies; not a measurement. In the list of 2026 this risk has the number LLM09."])
