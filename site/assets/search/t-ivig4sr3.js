fingerpostSearch(["","","Method read. Commit a9370f3 (end of 2024) read. The model maker's own test; mean of MMLU, C-Eval and IFEval."])
