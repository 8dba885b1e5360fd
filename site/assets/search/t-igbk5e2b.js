fingerpostSearch(["","","Abstract read. Points of nDCG@10, at best, over a strong dense retriever used as it came, on six fields; keyword search beside it is not part of the comparison."])
