"""What the process is made of. A chain of containers, each of which adds to the one before (ground, kept, outside,
campus, care, news, community), and containers of single features, which container.py mounts: admin, analytics, desk,
reports.
"""
