"""What open connections hear."""
