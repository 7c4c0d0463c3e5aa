"""`antrean demo --tour`: pictures of every state of the desk or the dashboard, real windows on a real hub.

Each scale of the screen is a process of its own, because Qt reads it once, at the start. Each process opens a
crowded building (60 counters, 1,500 waiting) and an empty one, and looks at both in both languages.
"""
