"""The page: sections at the left, records in the middle, the form at the right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from common.client.administration import Administration
from common.domain.words import StationKey
from common.ui.card import MARGIN as SHADOW
from common.ui.theme import Theme
from counter.supervisor.admin.admin_desk import AdminDesk
from counter.supervisor.admin.editor import Editor
from counter.supervisor.admin.exchange_card import ExchangeCard
from counter.supervisor.admin.exchanging import Exchanging
from counter.supervisor.admin.form_card import FormCard
from counter.supervisor.admin.head import HEIGHT as HEAD
from counter.supervisor.admin.head import AdminHead
from counter.supervisor.admin.phrases import AdminPhrases
from counter.supervisor.admin.preview_card import PreviewCard, sample_of
from counter.supervisor.admin.proposal import Proposal
from counter.supervisor.admin.proposal_card import ProposalCard
from counter.supervisor.admin.record import DeedKind, Subject
from counter.supervisor.admin.record_list import RecordList
from counter.supervisor.admin.section_list import SectionList
from counter.supervisor.admin.sheets import AskSheet, LeaveSheet, SecretSheet
from counter.supervisor.admin.subjects.booths import Booths
from counter.supervisor.admin.subjects.building import Building
from counter.supervisor.admin.subjects.calendar import CalendarDays
from counter.supervisor.admin.subjects.counters import Counters
from counter.supervisor.admin.subjects.exchange import EXCHANGE, Exchange
from counter.supervisor.admin.subjects.officers import Officers, officer_of
from counter.supervisor.admin.subjects.rules import Rules
from counter.supervisor.admin.subjects.services import Services
from counter.supervisor.admin.subjects.stations import Stations
from counter.supervisor.admin.subjects.ticket_lines import TicketLines
from counter.supervisor.admin.words import AdminWords
from counter.supervisor.choice_menu import MenuLine, open_menu
from counter.supervisor.measures import GAP, LEFT, Frame
from counter.supervisor.page import Page, Workplace
from counter.supervisor.sheet import Sheet

SECTIONS, LIST = 190.0, 384.0
TOP = 92.0
TICKET = TicketLines.key
SUBJECTS: tuple[type[Subject], ...] = (
    Building,
    Booths,
    Services,
    Counters,
    Officers,
    CalendarDays,
    Rules,
    TicketLines,
    Stations,
    Exchange,
)


class AdminPage(Page):
    """Shows what its `desk` says."""

    def __init__(
        self, workplace: Workplace, desk: AdminDesk, words: AdminWords, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(theme, parent)
        self.setObjectName("dashboard.admin")
        self._workplace = workplace
        self.desk = desk
        self.words = words
        self.exchanging = Exchanging(workplace, desk, words, self)
        self._house = Administration(workplace.link)
        self._phrases = AdminPhrases(words, workplace.dashboard, desk)
        self._sheet: Sheet | None = None
        self._followed: list[Editor | Proposal] = []
        self.head = AdminHead(theme, self)
        keys = [(key, subject.icon) for key, subject in desk.subjects.items()]
        self.sections = SectionList(theme, keys, self)
        self.records = RecordList(theme, self)
        self.form = FormCard(theme, words, self)
        self.exchange = ExchangeCard(theme, words, self)
        self.preview = PreviewCard(theme, words, workplace.run, self)
        self.proposal = ProposalCard(theme, words, self)
        self._connect()
        desk.turn_to(next(iter(desk.subjects)))

    def _connect(self) -> None:
        desk = self.desk
        desk.changed.connect(self.refresh)
        desk.opened.connect(self._follow_editor)
        self._workplace.language.changed.connect(self._say_anew)
        self.sections.turned.connect(lambda key: self._leaving(partial(self._turn_to, key)))
        self.records.opened.connect(lambda key: self._leaving(partial(self._select, key)))
        self.records.searched.connect(desk.look_for)
        self.records.add.clicked.connect(self._add)
        self.exchanging.file.changed.connect(self._show_side)
        self.exchange.keys["export"].clicked.connect(self.exchanging.ask_where_to)
        self.exchange.keys["import"].clicked.connect(self.exchanging.ask_which)
        self.proposal.accept.clicked.connect(self._accept)
        self.proposal.close_key.clicked.connect(lambda: desk.propose(None))
        form = self.form
        form.view.typed.connect(self._typed)
        form.save.clicked.connect(self._save)
        form.cancel.clicked.connect(desk.discard)
        form.deed.connect(self._do)
        form.strip.chosen.connect(self._choose)
        save = QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self)
        save.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        save.activated.connect(self._save)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.records.search.line.setFocus)

    def turned_to(self) -> None:
        self.desk.turn_to(self.desk.subject.key)
        self.refresh()
        self.records.view.setFocus()

    def turned_away(self) -> None:
        self.desk.leave()
        if self._sheet is not None:
            self._sheet.close_sheet()

    def may_leave(self) -> bool:
        """What is not saved is thrown away only when that is said."""
        if not self.desk.is_unsaved:
            return True
        self._ask_to_leave(self.desk.discard)
        return False

    # --- what is shown

    def refresh(self) -> None:
        """Show what the desk says now."""
        desk, phrases = self.desk, self._phrases
        self.head.show_face(phrases.head())
        self.sections.show_faces(phrases.sections(list(desk.subjects)), desk.subject.key)
        known = desk.all_records
        shown = [one for one in known if one.holds(desk.sought)]
        legend = "" if desk.is_waiting else phrases.legend(len(shown), len(known))
        self.records.show_keys(
            search=self.words.text("admin.search"),
            sought=desk.sought,
            add=phrases.add() if desk.is_live else "",
        )
        self.records.show_lines(phrases.lines(shown), legend=legend, nothing=phrases.nothing())
        self._show_side()
        self._show_form()

    def _show_side(self) -> None:
        """What stands left of the form: the records, or what this section has instead."""
        here = self.desk.subject.key
        self.records.setVisible(here not in {EXCHANGE, TICKET})
        self.preview.setVisible(here == TICKET)
        self.exchange.setVisible(here == EXCHANGE)
        if here == EXCHANGE:
            self.exchange.show_face(self.exchanging.face())

    def _show_form(self) -> None:
        desk, say = self.desk, self.words.text
        proposal = desk.proposal
        self.form.setVisible(proposal is None)
        self.proposal.setVisible(proposal is not None)
        if proposal is not None:
            self.proposal.show_proposal(proposal, is_live=desk.is_live)
            return
        key = "admin.proposal.none" if desk.subject.key == EXCHANGE else "admin.no_form"
        self.form.empty.tell(say(key), say(f"{key}.advice"))
        face = self._phrases.form()
        self.form.show_face(face)
        self.form.view.show_editor(desk.editor, is_fixed=face.is_fixed)
        self._show_preview()

    def _show_preview(self) -> None:
        desk, now = self.desk, self._workplace.dashboard.as_of
        if desk.subject.key == TICKET and desk.editor is not None and desk.scene is not None:
            moment = now.replace(second=0, microsecond=0)
            language = self.words.language.code
            self.preview.show_sample(sample_of(desk.scene.site, moment, language, desk.editor.values))

    def _follow_editor(self) -> None:
        shown = [one for one in (self.desk.editor, self.desk.proposal) if one is not None]
        for one in shown:
            if one not in self._followed:
                one.changed.connect(self._show_form)
        if self.desk.editor is not None and self.desk.editor not in self._followed:
            self.desk.editor.saved.connect(self.records.go_to)
        self._followed = shown
        self.form.view.to_top()

    def _say_anew(self) -> None:
        """Another language: the forms have other words."""
        scene = self.desk.scene
        if self.desk.editor is not None and scene is not None:
            self.desk.editor.refresh(scene)
        self.refresh()

    # --- what is pressed

    def _turn_to(self, key: str) -> None:
        self.desk.turn_to(key)

    def _select(self, key: str) -> None:
        self.desk.propose(None)
        self.desk.select(key)

    def _add(self) -> None:
        kinds = self.desk.subject.kinds()
        if len(kinds) == 1:
            self._leaving(partial(self._add_kind, kinds[0][0]))
            return
        self._open_add_menu(kinds)

    def _open_add_menu(self, kinds: tuple[tuple[str, str], ...]) -> None:
        lines = [
            MenuLine(word, partial(self._leaving, partial(self._add_kind, kind))) for kind, word in kinds
        ]
        for line in self.exchanging.holiday_lines():
            do = line.do
            lines.append(line if do is None else MenuLine(line.word, partial(self._leaving, do)))
        open_menu(self.theme, lines, self.records.add, "admin.add.menu")

    def _accept(self) -> None:
        if self.desk.proposal is not None:
            self.desk.proposal.accept()

    def _add_kind(self, kind: str) -> None:
        self.desk.propose(None)
        self.desk.add(kind)
        self.form.view.begin()

    def _typed(self, key: str, written: object) -> None:
        if self.desk.editor is not None and isinstance(written, (str, bool, tuple)):
            self.desk.editor.put(key, written)

    def _save(self) -> None:
        editor = self.desk.editor
        if editor is None or not self.form.save.isEnabled():
            return
        if not editor.save() and editor.errors:
            self.form.view.go_to_fault(editor)

    def _choose(self, place: int) -> None:
        editor = self.desk.editor
        if editor is not None:
            (editor.take_theirs, editor.keep_mine)[place]()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.form.cancel.isEnabled() and self.form.cancel.isVisible():
            self.desk.discard()
            return
        super().keyPressEvent(event)

    # --- questions

    def _leaving(self, go_on: Callable[[], None]) -> None:
        """Go on, once nothing would be lost."""
        editor = self.desk.editor
        if editor is not None and editor.is_sending:
            return
        if self.desk.is_unsaved:
            self._ask_to_leave(go_on)
        else:
            go_on()

    def _ask_to_leave(self, go_on: Callable[[], None]) -> None:
        self._open(LeaveSheet(self.theme, self, self._workplace.actions, self.words, go_on))
        self.refresh()

    def _do(self, kind: DeedKind) -> None:
        match kind:
            case DeedKind.EARLIER | DeedKind.LATER:
                self.desk.do(kind)
            case DeedKind.REMOVE | DeedKind.REVOKE:
                self._ask(kind)
            case DeedKind.PASSWORD | DeedKind.TOKEN:
                self._show_secret(kind)

    def _ask(self, kind: DeedKind) -> None:
        desk, say = self.desk, self.words.text
        editor, scene = desk.editor, desk.scene
        if editor is None or scene is None:
            return
        name = desk.subject.name_of(scene, editor.key)
        base = f"admin.{kind.value}.{desk.subject.key}"
        question = (say(f"{base}.title", name=name), say(f"{base}.lead", name=name), say(f"{base}.go"))
        icon = "trash-2" if kind is DeedKind.REMOVE else "lock"
        make = partial(desk.command_for, kind)
        self._open(AskSheet(self.theme, self, self._workplace.actions, self.words, question, icon, make))

    def _show_secret(self, kind: DeedKind) -> None:
        desk, editor, scene = self.desk, self.desk.editor, self.desk.scene
        if editor is None or scene is None:
            return
        name, house = desk.subject.name_of(scene, editor.key), self._house
        if kind is DeedKind.TOKEN:
            request = partial(house.issue_token, StationKey(editor.key))
        else:
            officer = officer_of(scene, editor.key)
            if officer is None:
                return
            request = partial(house.reset_password, officer.id)
        sheet = SecretSheet(
            self.theme, self, self._workplace.actions, self.words, (kind.value, name), request
        )
        sheet.closed.connect(desk.people.ask)
        self._open(sheet)

    def _open(self, sheet: Sheet) -> None:
        if self._sheet is not None:
            self._sheet.close_sheet()
        self._sheet = sheet
        sheet.closed.connect(self._closed)
        sheet.open()

    def _closed(self) -> None:
        self._sheet = None

    # --- where it stands

    def theme_changed(self) -> None:
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        frame, s = Frame.over(self.theme, self.width(), self.height()), SHADOW
        self.head.setGeometry(frame.box(LEFT, 0, frame.right - LEFT, HEAD))
        high = frame.bottom - TOP
        self.sections.setGeometry(frame.box(LEFT - 10, TOP, SECTIONS, high))
        left = LEFT + SECTIONS + 4
        spare = max(0.0, frame.right - left - LIST - GAP - 600)
        wide = LIST + spare * 0.4
        self.records.setGeometry(frame.box(left - s, TOP - s, wide + 2 * s, high + 2 * s))
        right = left + wide + GAP
        form = frame.box(right - s, TOP - s, frame.right - right + 2 * s, high + 2 * s)
        for card in (self.form, self.proposal):
            card.setGeometry(form)
        for side in (self.preview, self.exchange):
            side.setGeometry(self.records.geometry())


def make_admin_page(workplace: Workplace, theme: Theme, parent: QWidget) -> AdminPage:
    """Everything that a supervisor of the whole building changes."""
    words = AdminWords(workplace.language, workplace.dashboard)
    subjects = [make(words) for make in SUBJECTS]
    desk = AdminDesk(workplace.dashboard, workplace.link, workplace.actions, subjects)
    page = AdminPage(workplace, desk, words, theme, parent)
    desk.setParent(page)
    return page
