"""The larger parts of the window."""
