"""Accounts: who is here, how they prove it, what they consent to."""
