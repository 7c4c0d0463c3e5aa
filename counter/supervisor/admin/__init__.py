"""Administration: what the site is, who works in it, and by which rules. One structure for all of it.

A `Subject` (in `subjects/`) says which records there are and what a form of one holds; `Editor` keeps what
is written in the form until the hub has it; the page shows sections, records and the form.
"""
