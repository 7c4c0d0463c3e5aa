"""F7: where the ticket goes, why, and at which place; what the citizen is to be told stands below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from common.domain.site import Service
from common.domain.words import Place, TransferReason
from counter.desk.desk import IN_HAND
from counter.desk.destinations import Destination, colleagues_to, services_to
from counter.desk.dialogs.choice_group import ChoiceGroup
from counter.desk.dialogs.operation import OperationDialog, Scene
from counter.desk.dialogs.pick_list import PickRow
from counter.desk.dialogs.search_list import SearchList
from counter.desk.outlook import Present

REASON_CAPS, PLACE_CAPS = "12345", "678"


class TransferDialog(OperationDialog):
    """By keys: F7, a part of the name, Enter, a digit for the reason, Enter."""

    def __init__(self, scene: Scene) -> None:
        super().__init__(scene, "transfer", 900, IN_HAND)
        leg = scene.desk.leg
        self._code = "" if leg is None else leg.code
        say = self.say
        self.search = SearchList(
            self.theme, self.name, say("transfer.search"), say("transfer.nowhere"), self._rows, self.card
        )
        reasons = [(one, say(f"transfer.reason.{one.value}")) for one in TransferReason]
        self.reasons: ChoiceGroup[TransferReason] = self.group(
            ChoiceGroup(self.theme, self.card, "desk.transfer.reason", reasons, caps=REASON_CAPS)
        )
        some = scene.desk.policy.return_after
        places = [
            (Place.ARRIVAL, say("place.arrival")),
            (Place.AFTER_SOME, say("place.after_some", some)),
            (Place.LAST, say("place.last")),
        ]
        self.places: ChoiceGroup[Place] = self.group(
            ChoiceGroup(self.theme, self.card, "desk.transfer.place", places, caps=PLACE_CAPS, columns=3)
        )
        self.told = self.note("told")
        self._lay_out()
        self.search.moved.connect(self.refresh)
        self.search.picked.connect(self._picked)
        self.places.choose(scene.desk.policy.transferred_place)
        self.refresh()

    def _lay_out(self) -> None:
        theme = self.theme
        self.body.addWidget(self.heading(self.say("transfer.title", code=self._code)))
        right = QVBoxLayout()
        right.setSpacing(theme.px(8))
        right.addWidget(self.label(self.say("transfer.why")))
        right.addLayout(self.reasons.layout)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(theme.px(24))
        columns.addWidget(self.search, 8)
        columns.addLayout(right, 5)
        self.body.addLayout(columns, 1)
        self.body.addLayout(self.places.layout)
        self.body.addWidget(self.told)
        self.body.addLayout(self.ways())

    def open(self) -> None:
        super().open()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    # --- what is offered

    def _rows(self, typed: str) -> list[PickRow]:
        desk, leg, site = self.desk, self.desk.leg, self.desk.site
        if leg is None or site is None:
            return []
        services = services_to(site, leg, typed)
        near = [self._service_row(one) for one in services if one.booth == leg.booth]
        far = [self._service_row(one) for one in services if one.booth != leg.booth]
        # Kept for a counter that does not serve it, a ticket would be anyone's.
        there = [one for one in desk.colleagues if leg.service in one.services]
        by_counter = {one.counter: one for one in there}
        by_officer = {one.officer: one for one in there}
        people = [
            self._colleague_row(to, by_counter[to.counter] if to.counter else by_officer[to.officer])
            for to in colleagues_to(there, typed)
        ]
        return near + people + far

    def _service_row(self, service: Service) -> PickRow:
        state = self.desk.state
        waiting = 0 if state is None else state.line.count([service.code])
        return PickRow(
            Destination(service=service.code),
            self.phrases.service(service.code),
            self.phrases.where(service.booth),
            badge=service.booth,
            icon="map-pin",
            fact=self.say("waiting_short", waiting) if waiting else "",
        )

    def _colleague_row(self, to: Destination, there: Present) -> PickRow:
        say, counter = self.say, self.phrases.text("desk.counter", counter=there.counter)
        state = say("transfer.on_break") if there.is_on_break else say("transfer.present")
        if to.officer is not None:
            return PickRow(
                to, say("transfer.officer", officer=to.officer), f"{counter} · {state}", icon="user"
            )
        detail = " · ".join(part for part in (there.officer or "", state) if part)
        return PickRow(to, counter, detail, icon="monitor")

    @property
    def destination(self) -> Destination | None:
        row = self.search.current
        return row.key if row is not None and isinstance(row.key, Destination) else None

    # --- what is chosen

    def refresh(self) -> None:
        to, row = self.destination, self.search.current
        self.told.say("" if to is None else self._tell(to))
        self.go.set_caption(self.say("transfer.go", to="" if row is None else row.title).strip())
        if to is None:
            self.allow(self.go, self.say("transfer.need_place"))
        elif self.reasons.value is None:
            self.allow(self.go, self.say("need_reason", last=len(REASON_CAPS)))
        else:
            self.allow(self.go, "")

    def _tell(self, to: Destination) -> str:
        """What the citizen is to be told."""
        site = self.desk.site
        if to.counter is not None:
            return self.say("told.counter", code=self._code, counter=to.counter)
        if to.officer is not None or to.service is None or site is None:
            return self.say("told.officer", code=self._code, officer=to.officer or "")
        booth = site.booth_by_code[site.service(to.service).booth]
        return self.say("told.service", code=self._code, where=self.phrases.where(booth.code))

    def _picked(self) -> None:
        if self.reasons.value is None:
            self.reasons.first.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.to_go()

    def act(self) -> None:
        to, reason, place = self.destination, self.reasons.value, self.places.value
        if to is not None and reason is not None:
            is_usual = place is self.desk.policy.transferred_place
            self.desk.transfer(to, reason, None if is_usual else place)
