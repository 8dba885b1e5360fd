fingerpostSearch(["","","Abstract read. Four public sets; code and protocols are said to be published."])
