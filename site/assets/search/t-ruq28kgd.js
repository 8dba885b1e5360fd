fingerpostSearch(["","","Excerpt read. Their own benchmark of 100 made-up stubs, Qwen 3.6 35B-A3B squeezed to about 3 bits; raw data not opened."])
