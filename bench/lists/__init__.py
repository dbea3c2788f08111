"""Lists, short and long: a page must take the same time however long the list is.

`python -m bench.lists` fills one store after the other with a short and with a long list of each kind, and times the
first page and the 500th (of the short list: its last), in alternating rounds, through the repositories and the seal.
Exit status 1 when the long list takes more than 1.5 times as long.
"""
