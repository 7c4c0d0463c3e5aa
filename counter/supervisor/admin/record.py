"""What the administration is about: records, what is known of the site now, and what a save would say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, ClassVar

from common.contract.site_mistakes import Mistake
from common.contract.wire import DirectoryAnswer
from common.domain.commands import Command
from common.domain.site import Site
from common.domain.words import CommandId, StationKey
from common.ui.pill import Tone
from counter.supervisor.admin.fields import Form, Values, written_of
from counter.supervisor.admin.words import AdminWords

NEW = "+"
"""The first letter of the key of what is not there yet."""


@dataclass(frozen=True, slots=True)
class Record:
    """One line of the list. It begins with the `mark` (a booth's letter) or an icon; `pill` is its state."""

    key: str
    title: str
    about: str = ""
    mark: str = ""
    icon: str = ""
    pill: str = ""
    tone: Tone = Tone.QUIET
    pill_icon: str = ""
    chapter: str = ""

    def holds(self, sought: str) -> bool:
        """Whether every word that is looked for stands in it."""
        text = f"{self.title} {self.about} {self.mark} {self.pill} {self.key}".casefold()
        return all(word in text for word in sought.casefold().split())


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything a subject reads: the site as the log says now, who works here, who is on the line."""

    site: Site
    directory: DirectoryAnswer | None = None
    stations: frozenset[StationKey] = frozenset()


@dataclass(frozen=True, slots=True)
class Change:
    """What a save sends; with mistakes nothing is sent. `key` is the record's own afterwards."""

    command: Command
    key: str
    mistakes: tuple[Mistake, ...] = ()


class DeedKind(StrEnum):
    """What can be done with a record beside changing it."""

    REMOVE = "remove"
    PASSWORD = "password"  # noqa: S105 - the deed, not a secret
    TOKEN = "token"  # noqa: S105 - the deed, not a secret
    REVOKE = "revoke"
    EARLIER = "earlier"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Deed:
    """A key over the form. `why_not` blocks it and says why."""

    kind: DeedKind
    icon: str
    word: str
    why_not: str = ""


class Subject:
    """One section: its records, the form of one, and the command that saves it."""

    key: ClassVar[str]
    icon: ClassVar[str]
    blames: ClassVar[Mapping[str, str]] = {}
    """The hub's refusals that are about one field."""
    needs_directory: ClassVar[bool] = False
    is_ordered: ClassVar[bool] = False
    """People see the order of its records."""

    def __init__(self, words: AdminWords) -> None:
        self.words = words
        self.say = words.text

    def records(self, scene: Scene) -> list[Record]:
        raise NotImplementedError

    def kinds(self) -> tuple[tuple[str, str], ...]:
        """What can be added: a kind, and its word."""
        return ()

    def form(self, scene: Scene, key: str) -> Form:
        raise NotImplementedError

    def told(self, scene: Scene, key: str) -> Mapping[str, Any] | None:
        """The values of a record, or of a new one; None: it is not there any more."""
        raise NotImplementedError

    def change(self, scene: Scene, key: str, told: Mapping[str, Any], command_id: CommandId) -> Change:
        """May raise `Misfit` where the values do not go together."""
        raise NotImplementedError

    def deeds(self, _scene: Scene, _key: str) -> tuple[Deed, ...]:
        return ()

    def command_of(self, scene: Scene, key: str, deed: DeedKind, command_id: CommandId) -> Command:
        """What a deed sends."""
        raise NotImplementedError

    def name_of(self, scene: Scene, key: str) -> str:
        """For titles and questions."""
        found = next((one for one in self.records(scene) if one.key == key), None)
        return "" if found is None else found.title


class Misfit(Exception):
    """Values that are sound and do not go together: the sentence belongs to `field`."""

    def __init__(self, field: str, key: str) -> None:
        super().__init__(key)
        self.field = field
        self.key = key


def written_in(subject: Subject, scene: Scene, key: str) -> tuple[Form, Values | None]:
    """The form of a record and what stands in it; None: it is not there any more."""
    told = subject.told(scene, key)
    if told is None:
        return (), None
    form = subject.form(scene, key)
    return form, written_of(form, told)
