fingerpostSearch(["","","Abstract read. Sentiment control, summaries and single-turn chat."])
