"""What the parts of the page say, as plain values that views show and compare."""

from __future__ import annotations

from dataclasses import dataclass

from common.ui.pill import Tone
from counter.supervisor.admin.record import Deed, Record


@dataclass(frozen=True, slots=True)
class SectionFace:
    key: str
    word: str


@dataclass(frozen=True, slots=True)
class HeadFace:
    """`link` is empty while everything can be changed."""

    title: str = ""
    about: str = ""
    link: str = ""
    link_tone: Tone = Tone.OK
    sample: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A record in the list. `begins` a chapter; `is_here` while its form is open."""

    record: Record
    begins: bool = False
    is_here: bool = False

    @property
    def key(self) -> str:
        return self.record.key


@dataclass(frozen=True, slots=True)
class NoticeFace:
    """A strip over the form: what happened, and what can be chosen."""

    tone: Tone
    text: str
    keys: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FormFace:
    """All of the form's card but its fields. With `why_not` nothing can be saved."""

    title: str = ""
    about: str = ""
    mark: str = ""
    icon: str = ""
    deeds: tuple[Deed, ...] = ()
    status: str = ""
    status_icon: str = ""
    status_tone: Tone = Tone.QUIET
    notice: NoticeFace | None = None
    save: str = ""
    cancel: str = ""
    why_not: str = ""
    can_cancel: bool = False
    is_fixed: bool = False
