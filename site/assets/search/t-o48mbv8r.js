fingerpostSearch(["","","Abstract read. Multiple-choice exam questions, not patients."])
