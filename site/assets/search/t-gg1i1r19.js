fingerpostSearch(["","","Abstract read. A technical report with a method, by the maker of a vector database."])
