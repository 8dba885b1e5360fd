fingerpostSearch(["","","Abstract read. Grade-school maths (GSM8K) with a 540B model."])
