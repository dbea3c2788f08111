"""What notifications say: English here, other languages in the gettext catalogues of `locale/`."""
