fingerpostSearch(["","","Excerpt read. The indexed post describes the output of another agent; the model then answered in that form."])
