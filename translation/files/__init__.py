"""Translations as files: PO and XLIFF out and in, TMX for the memory, one page or many."""
