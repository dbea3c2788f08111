"""Words that wound, one file a language. They stand here to protect people from them, and are shown to nobody.

An entry with a star stands for every word that begins with it. Entries of two words are written with a space.
"""
