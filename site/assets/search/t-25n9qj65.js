fingerpostSearch(["","","Abstract read, for the direction; the percentages only in a summary (see frenzel-self-route)."])
