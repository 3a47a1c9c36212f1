"""What tests stand on: servers that misbehave, files, processes, and a watch for leaks."""
