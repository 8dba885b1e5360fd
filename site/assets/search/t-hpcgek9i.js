fingerpostSearch(["","","Method read. 769 pairs to train; where the situations came from is not told, and they read as if a model wrote them. Cleaning the pages brought 0.484 to 0.536 first."])
