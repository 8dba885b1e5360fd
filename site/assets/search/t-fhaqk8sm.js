fingerpostSearch(["","","Excerpt read. The article behind the digest, by a consultancy, 4 June 2026. Only its opening was readable here."])
