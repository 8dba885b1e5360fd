fingerpostSearch(["","","Abstract read, in a correction to the ACL Anthology (issue 9837). Gains were largest where a language is small; the engine is ModernMT."])
