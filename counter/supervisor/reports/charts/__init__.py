"""Charts by pyqtgraph: only the modules of this folder know it, and nobody imports them before they are
needed, for it takes a while to load.
"""
