"""What the program can do: QtCore, no widgets."""
