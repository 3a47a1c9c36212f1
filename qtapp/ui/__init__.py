"""What is seen: QtWidgets."""
