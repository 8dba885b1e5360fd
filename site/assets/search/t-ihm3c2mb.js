fingerpostSearch(["","","Excerpt read. The author read the vendor's page on 10 November 2026; other clouds have other dates."])
