"""Students among themselves: what they write, how they answer each other, and that nobody stays without an answer."""
