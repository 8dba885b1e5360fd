fingerpostSearch(["","","January and February 2026, on findings by The Markup and The City of March 2024. Reports of the cost differ: \"around half a million dollars\" (the mayor) and $600,000."])
