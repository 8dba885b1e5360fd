fingerpostSearch(["","","Excerpt read, the contents in the project's repository. Published on 4 August 2026; practitioners' order of risks, not a measurement."])
