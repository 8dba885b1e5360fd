fingerpostSearch(["","","Excerpt read. One maker's trial on CLINC with 151 classes, no method given."])
