fingerpostSearch(["","","Excerpt read. May and June 2025. The often quoted statement that seven models now beat the original system could not be confirmed."])
