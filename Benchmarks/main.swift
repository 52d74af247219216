// Prints the product's numbers; `make bench` adds the machine and the cold start.
try Benchmark().run()
