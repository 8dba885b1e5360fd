fingerpostSearch(["","","Excerpt read; a second source (apidog.com) agrees. Prices since 26 October 2026; the vendor's page was not opened."])
