"""What outlives the process: the history, the settings, the secrets."""
