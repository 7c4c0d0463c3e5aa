"""The counters: the officer's desk and the supervisor's dashboard, shown by role."""
