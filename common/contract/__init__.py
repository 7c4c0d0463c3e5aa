"""What crosses the wire: pydantic adapters over the domain's own dataclasses, never hand-written twins."""
