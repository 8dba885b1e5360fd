fingerpostSearch(["","","Excerpt read. Estimates of training memory at commit ff6d4d1 of 18 August 2026; no method given."])
