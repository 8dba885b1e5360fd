fingerpostSearch(["","","A job each, in five lines, with a walk to change and a case. They are where we would start; what was measured carries a note."])
