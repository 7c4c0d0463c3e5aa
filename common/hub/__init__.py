"""The hub: it decides, the log remembers, everyone else reads the log."""
