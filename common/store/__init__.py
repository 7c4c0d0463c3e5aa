"""The store: SQLAlchemy stops here. One log, and the tables that are read from it.

A network call never stands inside a transaction, and nobody opens or copies the live database file:
closing a second handle on it drops the locks of the first (POSIX), a copy without its WAL is half a store.
"""
