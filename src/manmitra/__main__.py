"""`manmitra` and `python -m manmitra`."""

import gc

gc.disable()  # nothing that is made while the program loads becomes garbage; an application turns it on again

from manmitra.cli import main  # noqa: E402 - what it loads is what the line above is about

if __name__ == "__main__":
    main()
