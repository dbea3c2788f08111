"""`manmitra` and `python -m manmitra`."""

from manmitra.cli import main

if __name__ == "__main__":
    main()
