fingerpostSearch(["","","The announcement of 6 August 2024 was read as quoted on the vendor's forum, not in the original; users in forum thread 1104630 show cases where strict mode still failed."])
