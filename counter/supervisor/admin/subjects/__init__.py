"""The sections of the administration."""
