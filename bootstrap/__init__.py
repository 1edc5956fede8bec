"""What the Makefile calls: from a clone to a running site, with the standard library alone."""
