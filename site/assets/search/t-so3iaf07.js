fingerpostSearch(["","","Excerpt read. List prices of many vendors, collected by one person; commit 723ef0b of 5 August 2026 read."])
