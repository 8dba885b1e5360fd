fingerpostSearch(["","","Abstract read. The authors build the product; the rival is a prompted model of 2025."])
