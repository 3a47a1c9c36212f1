"""Item models: what the views show."""
