"""Wherry: a desktop download manager that never hands you a wrong file."""

from __future__ import annotations

__version__ = "0.1.0"
