fingerpostSearch(["","","Excerpt read, through two secondary sites (imagine-works.com, nextwavesinsight.com). A survey of use, not of success."])
