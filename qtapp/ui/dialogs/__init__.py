"""Questions and pages of their own; all are opened without waiting for them, none by exec()."""
