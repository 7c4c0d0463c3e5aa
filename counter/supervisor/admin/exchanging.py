"""Files that come in and go out: the whole site, and lists of holidays."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from common.contract.holiday_file import write_holidays
from common.contract.holidays import YEARS
from common.contract.site_writer import write_site
from common.domain.directory import OfficerEntry
from common.domain.site import Site
from counter.supervisor.admin.admin_desk import AdminDesk
from counter.supervisor.admin.exchange_card import ExchangeFace
from counter.supervisor.admin.file_choice import ask_for_file
from counter.supervisor.admin.plans import HolidayPlan, SitePlan
from counter.supervisor.admin.proposal import Plan, Proposal
from counter.supervisor.admin.subjects.stations import Stations
from counter.supervisor.admin.words import AdminWords
from counter.supervisor.admin.written_file import WrittenFile
from counter.supervisor.choice_menu import MenuLine
from counter.supervisor.page import Workplace


class Exchanging(QObject):
    """Asks for a file, and makes a proposal of it. `file` is what was written last."""

    def __init__(self, workplace: Workplace, desk: AdminDesk, words: AdminWords, page: QWidget) -> None:
        super().__init__(page)
        self._workplace = workplace
        self._desk = desk
        self._words = words
        self._page = page
        self.file = WrittenFile(workplace.run, self)

    # --- the whole site

    def face(self) -> ExchangeFace:
        """What the card says."""
        desk, file, say = self._desk, self.file, self._words.text
        has_people = desk.people.answer is not None
        why_not = "" if has_people else say("admin.export.needs_people")
        told = ""
        if file.path is not None and not file.is_busy:
            key = "fault" if file.trouble else "done"
            told = say(f"admin.export.{key}", None, file=file.path.name, detail=file.trouble)
        return ExchangeFace(
            told=told,
            is_fault=bool(file.trouble),
            export_why_not=say("admin.export.busy") if file.is_busy else why_not,
            import_why_not=why_not or ("" if desk.is_live else say("admin.why_not.offline")),
        )

    def ask_where_to(self) -> None:
        scene = self._desk.scene
        if scene is not None:
            self._ask("file.save", ("file.site", "toml"), self.export_to, f"{scene.site.code}.toml")

    def ask_which(self) -> None:
        self._ask("file.open", ("file.site", "toml"), self.import_from)

    def export_to(self, path: Path) -> None:
        """Write the whole configuration as it is now."""
        scene = self._desk.scene
        if scene is None or scene.directory is None:
            return
        officers = tuple(
            OfficerEntry(
                login=one.login, name=one.name, role=one.role, booths=one.booths, disabled=one.disabled
            )
            for one in scene.directory.officers
        )
        self.file.write(path, partial(_site_text, scene.site, officers, self._words.language.code))

    def import_from(self, path: Path) -> None:
        """Look at what a file would change."""
        # Stations are not in the file.
        subjects = [one for one in self._desk.subjects.values() if not isinstance(one, Stations)]
        self.file.forget()
        self._propose(path.name, SitePlan(path, self._words, subjects))

    # --- holidays

    def holiday_lines(self) -> list[MenuLine]:
        """For the menu of the calendar's section."""
        scene, say = self._desk.scene, self._words.text
        if scene is None:
            return []
        this_year = scene.site.business_date(self._workplace.dashboard.now).year
        years = [
            MenuLine(say("admin.holidays.year", year=year), partial(self.take_year, year))
            for year in (this_year, this_year + 1)
            if year in YEARS
        ]
        return [
            MenuLine(),
            *years,
            MenuLine(say("admin.holidays.import"), self.ask_for_holidays),
            MenuLine(say("admin.holidays.export"), self.ask_where_holidays_go),
        ]

    def take_year(self, year: int) -> None:
        title = self._words.text("admin.holidays.title", year=year)
        self._propose(title, HolidayPlan.of_year(self._words, year))

    def ask_for_holidays(self) -> None:
        self._ask("file.open", ("file.holidays", "csv"), self.take_holidays)

    def take_holidays(self, path: Path) -> None:
        self._propose(path.name, HolidayPlan.of_file(self._words, path))

    def ask_where_holidays_go(self) -> None:
        self._ask("file.save", ("file.holidays", "csv"), self.export_holidays, "hari-libur.csv")

    def export_holidays(self, path: Path) -> None:
        scene = self._desk.scene
        if scene is not None:
            self.file.write(path, partial(write_holidays, scene.site.closures))

    # --- both

    def _ask(
        self, title: str, kind: tuple[str, str], chosen: Callable[[Path], None], new_name: str = ""
    ) -> None:
        say = self._words.text
        word = say(f"admin.{kind[0]}")
        ask_for_file(self._page, say(f"admin.{title}"), (word, kind[1]), chosen, new_name=new_name)

    def _propose(self, title: str, plan: Plan) -> None:
        scene, workplace = self._desk.scene, self._workplace
        if scene is not None:
            self._desk.propose(Proposal(title, plan, scene, workplace.actions, workplace.run, self._desk))


def _site_text(site: Site, officers: tuple[OfficerEntry, ...], language: str) -> bytes:
    return write_site(site, officers, language=language).encode()
