fingerpostSearch(["","","Excerpt read, with issue 312292. From the program's telemetry; the number of queries is not given, nor the rate after the change."])
