"""What the crisis rules hear and miss, counted: `python -m safety`, `make safety`."""
