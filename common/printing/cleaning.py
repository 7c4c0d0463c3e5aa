"""Text is only text: nothing that a printer could take for a command leaves this module."""

from __future__ import annotations

import unicodedata

_LINE_SEPARATORS = frozenset("\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\u2028\u2029")

# What the screens write and code pages 437 and 858 lack.
_TRANSLITERATIONS = str.maketrans(
    {
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "-",
        "\u2013": "-",
        "\u2014": "-",
        "\u2015": "-",
        "\u2212": "-",
        "\u2018": "'",
        "\u2019": "'",
        "\u201a": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\u2022": "*",
        "\u2026": "...",
        "\u2030": "o/oo",
        "\u2032": "'",
        "\u2033": '"',
        "\u2039": "<",
        "\u203a": ">",
        "\u20ac": "EUR",
        "\u2122": "(TM)",
        "\u2192": "->",
        "\u2264": "<=",
        "\u2265": ">=",
        "\u00d7": "x",
        "\u00a9": "(c)",
        "\u00ae": "(R)",
    }
)


def clean(text: str) -> str:
    """One printable line: no control, format, private or unassigned character, single spaces.

    Unicode category C holds ESC, GS and DLE, but also the marks that turn the reading direction
    round. Line breaks inside a value become spaces: only the layout breaks lines.
    """
    spaced = "".join(" " if char in _LINE_SEPARATORS else char for char in text)
    kept = (char for char in spaced if not unicodedata.category(char).startswith("C"))
    return " ".join(unicodedata.normalize("NFC", "".join(kept)).split())


def for_code_page(text: str, encoding: str) -> str:
    """`clean` text that `encoding` (a Python codec such as cp437) holds completely.

    What the page lacks is written the nearest way (a curly quote straight, a letter without its
    mark); what has no near way (an emoji, a Chinese character) becomes one question mark.
    """
    return "".join(_nearest(char, encoding) for char in clean(text))


def _nearest(char: str, encoding: str) -> str:
    if _fits(char, encoding):
        return char
    plain = char.translate(_TRANSLITERATIONS)
    if plain != char:
        return plain
    if unicodedata.category(char).startswith("M"):
        return ""
    decomposed = unicodedata.normalize("NFKD", char)
    base = "".join(part for part in decomposed if "!" <= part <= "~")
    return base or "?"


def _fits(char: str, encoding: str) -> bool:
    try:
        encoded = char.encode(encoding)
    except UnicodeEncodeError:
        return False
    # Some codecs give the low bytes pictures of their own; to a printer they stay commands.
    return len(encoded) == 1 and encoded[0] >= 0x20 and encoded[0] != 0x7F
