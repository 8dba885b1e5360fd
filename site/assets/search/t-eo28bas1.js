fingerpostSearch(["","","The service it describes is closing (see openai-deprecations-2026)."])
