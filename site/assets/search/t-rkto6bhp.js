fingerpostSearch(["","","Excerpt read. Prices from OpenAI's model pages, MTEB averages from a table on zilliz.com (a vector database vendor)."])
