fingerpostSearch(["","","Abstract read. Compared with PEFT and an early vLLM."])
