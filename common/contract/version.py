"""Versions that both ends must agree on."""

PROTOCOL = 1
"""The station protocol. A hub refuses another one with `protocol_mismatch`."""

PRODUCT = "0.1.0"
