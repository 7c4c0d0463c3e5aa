"""The supervisor's dashboard: the whole building at a glance, by role."""
