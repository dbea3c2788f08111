"""Pictures and documents: who may have them, for how long, and what of an upload is kept."""
