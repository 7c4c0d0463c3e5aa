"""What would be another site, said record by record with the words of the forms."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from common.contract.wire import DirectoryAnswer, DirectoryOfficer
from common.domain.directory import OfficerEntry
from common.domain.words import OfficerId
from counter.supervisor.admin.fields import Field, Form, Values, Written, fields_of
from counter.supervisor.admin.form_row import written_text
from counter.supervisor.admin.record import Record, Scene, Subject, written_in


class Kind(StrEnum):
    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    ORDER = "order"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of a record, by its label."""

    word: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Difference:
    """A record that comes, goes, or is another; or the order of a whole section."""

    kind: Kind
    section: str
    title: str
    mark: str = ""
    icon: str = ""
    fields: tuple[FieldChange, ...] = ()


def differences(before: Scene, after: Scene, subjects: Iterable[Subject]) -> list[Difference]:
    """Section by section, in the order of the site that would be."""
    return [one for subject in subjects for one in _of_section(subject, before, after)]


def _of_section(subject: Subject, before: Scene, after: Scene) -> Iterator[Difference]:
    old = {one.key: one for one in subject.records(before)}
    new = {one.key: one for one in subject.records(after)}
    for key, record in new.items():
        if key not in old:
            yield _difference(Kind.ADDED, subject, record)
        elif changes := tuple(_changes(subject, key, before, after)):
            yield replace(_difference(Kind.CHANGED, subject, record), fields=changes)
    for key, record in old.items():
        if key not in new:
            yield _difference(Kind.REMOVED, subject, record)
    if [key for key in old if key in new] != [key for key in new if key in old] and subject.is_ordered:
        yield Difference(Kind.ORDER, subject.key, "")


def _difference(kind: Kind, subject: Subject, record: Record) -> Difference:
    return Difference(kind, subject.key, record.title, record.mark, record.icon)


def _changes(subject: Subject, key: str, before: Scene, after: Scene) -> Iterator[FieldChange]:
    if subject.told(before, key) == subject.told(after, key):
        return
    form, old = written_in(subject, before, key)
    new_form, new = written_in(subject, after, key)
    for field, was, now in _pairs(form, old or {}, new_form, new or {}):
        yield FieldChange(
            field.word,
            written_text(field, was, subject.words),
            written_text(field, now, subject.words),
        )


def _pairs(form: Form, old: Values, new_form: Form, new: Values) -> Iterator[tuple[Field, Written, Written]]:
    """Fields whose text is another. The new form knows the names of what is new."""
    known: Mapping[str, Field] = {field.key: field for field in fields_of(form)}
    for field in fields_of(new_form):
        if field.key in known and old[field.key] != new[field.key]:
            yield field, old[field.key], new[field.key]


def with_officers(answer: DirectoryAnswer | None, entries: Sequence[OfficerEntry]) -> DirectoryAnswer | None:
    """The directory once `entries` hold: who is not named stays."""
    if answer is None:
        return None
    known = {one.login: one for one in answer.officers}
    for entry in entries:
        before = known.get(entry.login)
        known[entry.login] = DirectoryOfficer(
            id=OfficerId(entry.login) if before is None else before.id,
            login=entry.login,
            name=entry.name,
            role=entry.role,
            booths=entry.booths,
            disabled=entry.disabled,
            has_password=before is not None and before.has_password,
        )
    return replace(answer, officers=tuple(known.values()))
