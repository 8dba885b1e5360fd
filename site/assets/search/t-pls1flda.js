fingerpostSearch(["","","Excerpt read. The service it describes is closing (see openai-deprecations-2026)."])
