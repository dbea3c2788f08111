"""ManMitra: the backend of a stigma-free support platform for students in Indian higher education."""

__version__ = "0.1.0"
