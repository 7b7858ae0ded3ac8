"""Files that are read: pictures and PDFs, and what is said about them."""
