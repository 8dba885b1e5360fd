fingerpostSearch(["","","Excerpt read. Adopted 17 December 2024; executive summary read. Not legal advice."])
