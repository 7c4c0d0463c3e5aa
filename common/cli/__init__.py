"""The command line: `antrean COMMAND`. It finds the program and steps aside; it knows none of the rooms."""
