"""Files: looked at, sealed, and kept in a folder or in GridFS."""
