"""Things to read: written, reviewed, published, found, and taken along where there is no network."""
