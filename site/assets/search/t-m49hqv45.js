fingerpostSearch(["","","Abstract read. Contradicts the simple story that DPO has replaced PPO."])
