fingerpostSearch(["","","Method read, at commit a7a6f9e of 16 August 2026, with the bars committed before the runs. Made-up records; the author tests a program of his own."])
