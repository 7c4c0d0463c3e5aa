"""An officer's name on a small disc."""

from __future__ import annotations


def initials(name: str) -> str:
    """'RW' for Ratna Wulandari; 'S' for Sumiati."""
    words = name.split()
    return "".join(word[0] for word in (words[0], *words[1:][-1:])).upper() if words else ""
