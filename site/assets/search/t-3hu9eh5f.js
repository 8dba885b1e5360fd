fingerpostSearch(["","","Excerpt read, of ZenML's database of cases, on a case study of November 2024 by the vendor."])
