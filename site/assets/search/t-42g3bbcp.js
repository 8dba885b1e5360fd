fingerpostSearch(["","","Excerpt read; a second source (apidog.com) agrees, also on what prompts above 272,000 tokens cost. Prices since 26 October 2026; the vendor's page was not opened."])
