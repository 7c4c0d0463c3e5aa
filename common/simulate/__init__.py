"""A whole day of a service mall in seconds: simulated people, the real law, the real store.

Nobody waits for wall time and nothing is random but by the seed: the same seed gives the same log, byte for
byte. What is claimed of the day is found in the log alone, by a reader that shares no code with the law.
"""
