"""The lobby display: who is called, and where to go, seen and heard from across the hall."""
