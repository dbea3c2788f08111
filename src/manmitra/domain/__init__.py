"""The pure domain: usable from a script, with no server, settings, driver or event loop.

Everything that decides lives here; everything that touches the world is a port.
"""
