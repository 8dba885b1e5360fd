fingerpostSearch(["","","Excerpt read. One log of 21 July 2026, Mistral 7B in Ollama on the user's own machine; times are whole turns, of which 5.1 seconds were reading."])
