fingerpostSearch(["","","Excerpt read. Secondary source. Gives the saving of routing as 39 to 65%; another summary prints \"up to 65% for some OpenAI models\". We print 39 to 65%."])
