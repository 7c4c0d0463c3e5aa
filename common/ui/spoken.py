"""What a screen reader says of a painted widget: its parts, one after the other."""

from __future__ import annotations


def spoken(*parts: str) -> str:
    """The parts that say something, each as a sentence of its own."""
    said = [part.strip() for part in parts if part.strip()]
    closed = [part if part[-1] in ".?!…" else f"{part}." for part in said[:-1]]
    return " ".join([*closed, *said[-1:]])
