"""Doing it: sockets, files and threads; no Qt."""
