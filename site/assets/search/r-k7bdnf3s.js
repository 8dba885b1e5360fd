fingerpostSearch("0ytluciffid 2newt 2pme 5egnareert 5gnidaeh 5knil 2rap 3eporp 3id 5wolla 4ht 3of 2ud 2xis 1ub 1vaeh 1xorp 1zal 2zuf 3yx 0zerreitug 1illiz 2vhparg 0едг 1шьлад 0театобар 8едг")
