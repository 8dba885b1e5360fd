fingerpostSearch(["","","Excerpt read, in a copy on another site. Tested by its makers. Index cost \"identical to vector RAG and 0.1% of the costs of full GraphRAG\"."])
