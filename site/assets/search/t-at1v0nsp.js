fingerpostSearch(["","","Excerpt read, of a stored copy in Japanese. Prices, cache rules, batch, no fine-tuning; released on 22 September 2026."])
