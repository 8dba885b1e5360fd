fingerpostSearch(["","","Excerpt read. The maker of a free tool tests with it; GPT-4.1, 40 samples, 12 August 2026; raw data not opened."])
