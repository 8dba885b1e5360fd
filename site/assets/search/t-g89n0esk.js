fingerpostSearch(["","","Abstract read; the figures of single pairs in a summary (tmfnk.com, \"Is Grep All You Need?\"). 116 questions of LongMemEval."])
