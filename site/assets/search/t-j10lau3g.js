fingerpostSearch(["","","Excerpt read. A consultancy's account; a second one (aiactregistration.com) gives the date for stand-alone high-risk systems. The Act and the Omnibus were not read."])
