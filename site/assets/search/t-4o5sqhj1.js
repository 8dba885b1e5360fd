fingerpostSearch(["","","Excerpt read. Announcement of 18 October 2023."])
