"""The hub as a station sees it: one link, the day's queues, commands that are never lost nor done twice."""
