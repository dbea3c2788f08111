"""The providers of one feature each, mounted in the container."""
