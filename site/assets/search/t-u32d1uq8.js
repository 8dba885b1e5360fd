fingerpostSearch(["","","Abstract read. Points of nDCG@10, at best, over an untrained dense retriever on six fields; keyword search beside it is not part of the comparison."])
