"""Where text enters a page: what comes from outside is escaped here, and nowhere else."""

from __future__ import annotations

from html import escape
from pathlib import Path
from string import Template

WEB = Path(__file__).with_name("web")


class Markup(str):
    """Text that `fill` made: it is not escaped again."""

    __slots__ = ()


def fill(template: Template, **values: str) -> Markup:
    """The template with its values; whatever is not `Markup` is escaped."""
    return Markup(
        template.substitute(
            {name: value if isinstance(value, Markup) else escape(value) for name, value in values.items()}
        )
    )


def read_template(name: str) -> Template:
    """The shape that stands in `web/`."""
    return Template((WEB / f"{name}.html").read_text(encoding="utf-8"))
