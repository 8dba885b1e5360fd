fingerpostSearch(["","","Excerpt read, of issues 188 and 245 and of pull request 250, merged. No count of what a summary held before and after."])
