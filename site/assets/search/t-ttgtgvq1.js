fingerpostSearch(["","","Excerpt read, of the authors' page of code (BennyTMT/LLMsForTimeSeries). Three methods that adapt a language model to rows of numbers."])
