fingerpostSearch(["","","February 2024, read through gigazine.net. The company's own press figures."])
