fingerpostSearch(["","","The direction was read in the abstract; the percentages only in a summary (see frenzel-self-route)."])
