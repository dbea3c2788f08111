"""What an institution may learn about itself: figures about many, in which nobody can be found (ADR 0021)."""
