"""Reports as files: a `Document` made of the answers, written as XLSX, CSV or PDF where the user says.

No SQL and no hub here: only what the screens have as well. Officers' names stand in the supervisor's own
file, never in a file's name.
"""
