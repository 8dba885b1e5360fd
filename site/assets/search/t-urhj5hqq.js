fingerpostSearch(["","","Excerpt read. Story of 12 August 2024. It says 60% fewer tokens; a product post of April 2024 is remembered as saying 80%, which we did not check. We print 60%."])
