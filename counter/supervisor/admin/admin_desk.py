"""The view model of the page: which section, which records, and the form that is open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from common.client.administration import Administration
from common.contract.events import Recorded
from common.domain.commands import Command
from common.domain.events import CatalogueEvent
from common.domain.site import Site
from counter.supervisor.actions import Actions
from counter.supervisor.admin.editor import Editor
from counter.supervisor.admin.people import People
from counter.supervisor.admin.proposal import Proposal
from counter.supervisor.admin.record import NEW, Deed, DeedKind, Record, Scene, Subject
from counter.supervisor.dashboard import Dashboard
from counter.supervisor.link import DashboardLink

LOOK_MS = 2000
"""How often it is looked who is on the line."""


class AdminDesk(QObject):
    """`changed`: draw the list anew; the form follows its own editor."""

    changed = Signal()
    opened = Signal()
    """`editor` is another one, or none."""

    def __init__(
        self,
        dashboard: Dashboard,
        link: DashboardLink,
        acts: Actions,
        subjects: Sequence[Subject],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._dashboard = dashboard
        self._link = link
        self._acts = acts
        self.subjects = {one.key: one for one in subjects}
        self._here = subjects[0].key
        self._sought = ""
        self._editor: Editor | None = None
        self._proposal: Proposal | None = None
        self._site: Site | None = None
        self._removing: Command | None = None
        self.people = People(Administration(link), self)
        self.people.changed.connect(self._look_at_people)
        dashboard.changed.connect(self._look)
        link.events_arrived.connect(self._events)
        acts.done.connect(self._done)
        acts.changed.connect(self._follow)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look_at_stations)
        self._stations = link.stations

    # --- what is

    @property
    def subject(self) -> Subject:
        return self.subjects[self._here]

    @property
    def scene(self) -> Scene | None:
        """None before the hub was heard."""
        site = self._dashboard.site
        if site is None:
            return None
        return Scene(site, self.people.answer, self._link.stations or frozenset())

    @property
    def editor(self) -> Editor | None:
        return self._editor

    @property
    def proposal(self) -> Proposal | None:
        """What is looked at in the form's place."""
        return self._proposal

    @property
    def is_live(self) -> bool:
        """Whether anything can be changed now."""
        return self._dashboard.is_live

    @property
    def sought(self) -> str:
        return self._sought

    @property
    def all_records(self) -> list[Record]:
        scene = self.scene
        return [] if scene is None else self.subject.records(scene)

    @property
    def records(self) -> list[Record]:
        """Those that are looked for."""
        return [one for one in self.all_records if one.holds(self._sought)]

    @property
    def is_waiting(self) -> bool:
        """The records of this section are not known yet."""
        return self.subject.needs_directory and self.people.answer is None

    @property
    def deeds(self) -> tuple[Deed, ...]:
        scene, editor = self.scene, self._editor
        if scene is None or editor is None or editor.is_new:
            return ()
        return self.subject.deeds(scene, editor.key)

    @property
    def is_unsaved(self) -> bool:
        return self._editor is not None and self._editor.is_dirty

    # --- where one goes

    def turn_to(self, key: str) -> None:
        """Another section, with its first record."""
        self._here, self._sought = key, ""
        self._drop_proposal()
        self._open(None)
        self._timer.start()
        if self.subject.needs_directory:
            self.people.ask()
        self._open_first()
        self.changed.emit()

    def look_for(self, text: str) -> None:
        if text != self._sought:
            self._sought = text
            self.changed.emit()

    def select(self, key: str) -> None:
        """Open a record's form."""
        scene = self.scene
        if scene is not None and (self._editor is None or self._editor.key != key):
            self._open(Editor(self.subject, key, scene, self._acts, self))
            self.changed.emit()

    def add(self, kind: str) -> None:
        """Open an empty form."""
        self.select(NEW + kind)

    def discard(self) -> None:
        """What was typed is not wanted; a new record is none any more."""
        editor = self._editor
        if editor is None:
            return
        if editor.is_new:
            self._open(None)
            self._open_first()
            self.changed.emit()
        else:
            editor.revert()

    def propose(self, proposal: Proposal | None) -> None:
        """Look at something before it is made so; None: it was looked at."""
        self._drop_proposal()
        self._proposal = proposal
        self.opened.emit()
        self.changed.emit()

    def _drop_proposal(self) -> None:
        if self._proposal is not None:
            self._proposal.close()
            self._proposal = None

    def leave(self) -> None:
        """The page is not on the screen any more."""
        self._timer.stop()

    def _open_first(self) -> None:
        records = self.records
        if self._editor is None and records:
            self.select(records[0].key)

    def _open(self, editor: Editor | None) -> None:
        if self._editor is not None:
            self._editor.close()
        self._editor = editor
        if editor is not None:
            editor.saved.connect(lambda _: self.changed.emit())
        self.opened.emit()

    # --- what is done beside saving

    def command_for(self, deed: DeedKind) -> Command | None:
        """What a deed sends about the record that is open."""
        scene, editor = self.scene, self._editor
        if scene is None or editor is None:
            return None
        command = self.subject.command_of(scene, editor.key, deed, self._acts.new_id())
        self._removing = command if deed is DeedKind.REMOVE else None
        return command

    def do(self, deed: DeedKind) -> None:
        """Send it, where nothing has to be asked first."""
        command = self.command_for(deed)
        if command is not None:
            self._acts.send(command)

    # --- what comes

    def _done(self, command: Command) -> None:
        if self.subject.needs_directory:
            self.people.ask()
        if command is self._removing:
            self._removing = None
            self._open(None)
            self._open_first()
            self.changed.emit()

    def _follow(self) -> None:
        if self._acts.notice is not None:
            self._removing = None

    def _events(self, recorded: list[Recorded]) -> None:
        if any(isinstance(one.event, CatalogueEvent) for one in recorded):
            if self.subject.needs_directory:
                self.people.ask()
            self._renew()

    def _look(self) -> None:
        """The link, or the whole state, is another."""
        if self._dashboard.site is not self._site:
            self._renew()
        elif self._editor is not None:
            self._editor.changed.emit()
        if self.subject.needs_directory and self.is_live and self.people.notice is not None:
            self.people.ask()
        self.changed.emit()

    def _renew(self) -> None:
        scene = self.scene
        if scene is None:
            return
        self._site = scene.site
        if self._editor is not None and not self.subject.needs_directory and self._removing is None:
            self._editor.refresh(scene)
        if self._proposal is not None:
            self._proposal.refresh(scene)
        if self._removing is None:
            self._open_first()
        self.changed.emit()

    def _look_at_people(self) -> None:
        scene = self.scene
        if scene is not None and self.subject.needs_directory and self.people.answer is not None:
            if self._editor is not None:
                self._editor.refresh(scene)
            if self._proposal is not None:
                self._proposal.refresh(scene)
            self._open_first()
        self.changed.emit()

    def _look_at_stations(self) -> None:
        if self._link.stations != self._stations:
            self._stations = self._link.stations
            self.changed.emit()
