fingerpostSearch(["","","Text read. Decision of 14 February 2024, read in a copy. It does not say what technology the chatbot used."])
