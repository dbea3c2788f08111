"""The demo campus: made-up people with real availability, to try the service without an account anywhere."""
