"""The supervisor's office: a lobby's link through which one can sign in."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from common.client.link import LinkState
from common.client.sign_in import SignRequest
from common.contract.problems import problem_of
from common.contract.refusals import Forbidden, SignInFailed
from common.contract.wire import Officer, Role
from common.domain.errors import Unreachable
from tests.display.lobby import Lobby

PASSWORD = "rahasia-sekali"
DEWI = Officer(id="dewi", name="Dewi Anggraini", role=Role.SUPERVISOR)
RATNA = Officer(id="ratna", name="Ratna Wulandari", role=Role.COUNTER)
OFFICERS = {one.id: one for one in (DEWI, RATNA)}


class Office(Lobby):
    """Answers a sign-in in the next round of the loop, as a hub does."""

    def sign_in(self, officer: str, password: str) -> SignRequest:
        request = self._request()
        known = OFFICERS.get(officer)

        def answer() -> None:
            if known is None or password != PASSWORD:
                request.refuse(problem_of(SignInFailed()))
            elif known.role is not Role.SUPERVISOR:
                request.refuse(problem_of(Forbidden(role=known.role.value, command="sign_in")))
            else:
                self.become(known)
                request.answer(known)

        QTimer.singleShot(0, request, answer)
        return request

    def sign_out(self) -> SignRequest:
        request = self._request()

        def answer() -> None:
            self.become(None)
            request.answer(None)

        QTimer.singleShot(0, request, answer)
        return request

    def become(self, officer: Officer | None) -> None:
        self.officer = officer
        self.officer_changed.emit(officer)

    def _request(self) -> SignRequest:
        if self.link is not LinkState.FRESH:
            raise Unreachable("hub", "no link")
        return SignRequest(self)
