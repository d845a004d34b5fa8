"""What is measured, against whom, in one run: `make bench`. See README.md for how to read the tables."""
