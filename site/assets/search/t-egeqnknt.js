fingerpostSearch(["","","Abstract read. The authors themselves warn that the chatbot benchmark they use is not trustworthy."])
