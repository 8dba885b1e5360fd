fingerpostSearch(["","","Each guide opens with the decision in one paragraph and ends with what should make you look again. Read the first two, then the one for the route you are on."])
