fingerpostSearch(["","","Abstract of version 3 read. The sentence cited is the authors' account of earlier work and no figure of their own."])
