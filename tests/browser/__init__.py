"""The client's calls made by a real browser: `make browser`."""
