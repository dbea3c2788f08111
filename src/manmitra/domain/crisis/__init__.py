"""Crisis: what a text says, what help looks like, and whom it reaches."""
