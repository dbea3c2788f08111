"""The parts of one feature each, made of parts that are handed in; container.py mounts them."""
