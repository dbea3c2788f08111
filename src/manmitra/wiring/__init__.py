"""The parts of one feature each, mounted in the container of the process."""
