fingerpostSearch(["","","Method read. One engineer's test with its command published: vLLM 0.23, Llama-3.1-8B in bf16, one A100 40 GB, 1,024 tokens in and 128 out."])
