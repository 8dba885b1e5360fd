fingerpostSearch(["","","Excerpt read; the year is our guess from what it tells. It retells figures of Highlighter's study. We could not read them in the study itself."])
