"""A supervisor changes the building at the dashboard, and the real hub in its own process follows at once."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from common.client.link import LinkState
from common.contract.site_file import load_site_file
from common.runtime.assets import asset
from common.ui.app_shell import dress
from counter.supervisor.admin.editor import Standing
from counter.supervisor.admin.proposal import Proposal, Stage
from counter.supervisor.admin.record import DeedKind
from tests.conftest import Start
from tests.hub.living import Premises
from tests.journeys.administrators import Administrator
from tests.journeys.officers import Mall

outage = pytest.mark.expect_log("the link to the hub is down")
_IDS = count(1)


@pytest.fixture(scope="module")
def premises(tmp_path_factory: pytest.TempPathFactory) -> Premises:
    """The sample building, open at any hour: as large as one is."""
    site = load_site_file(asset("seed", "mpp-kota-sukamaju.toml"), always_open=True).site
    return Premises.make(tmp_path_factory.mktemp("building"), site)


@pytest.fixture
def mall(start: Start, premises: Premises, tmp_path: Path) -> Iterator[Mall]:
    mall = Mall(start, premises, tmp_path / "hub")
    mall.open()
    yield mall
    mall.close()


@pytest.fixture
def ibu(qtbot: QtBot, qapp: QApplication, mall: Mall, tmp_path: Path) -> Iterator[Administrator]:
    """Signed in at the dashboard."""
    dress(qapp)
    ibu = Administrator(qtbot, mall.url, mall.premises.tokens["supervisor"], tmp_path / "dashboard")
    ibu.sign_in()
    yield ibu
    ibu.leave()


def new_id() -> str:
    return f"journey-{next(_IDS)}"


def tickets(mall: Mall, *priorities: str | None) -> list[str]:
    """Numbers of one service that wait, in this order."""
    codes = []
    for priority in priorities:
        more = {} if priority is None else {"priority_class": priority}
        taken = mall.ask.done("issue_ticket", command_id=new_id(), service="KK", **more)
        mall.ask.done("confirm_print", command_id=new_id(), leg_id=taken["leg_id"])
        codes.append(str(taken["code"]))
    return codes


def call(mall: Mall) -> str:
    """The next at counter 1, served and let go."""
    called: Any = mall.ask.done("call_next", command_id=new_id(), counter="1")
    mall.ask.done("start_service", command_id=new_id(), counter="1")
    mall.ask.done("finish", command_id=new_id(), counter="1")
    return str(called["code"])


def test_another_ratio_holds_from_the_next_call_on(mall: Mall, ibu: Administrator) -> None:
    mall.ask.done("open_counter", command_id=new_id(), counter="1", services=["KK"])
    codes = tickets(mall, "elderly", None, None, None, None, "elderly", "elderly")
    assert call(mall) == codes[0]
    assert call(mall) == codes[1]  # an ordinary one, and by the old ratio one more
    ibu.administer("rules")
    ibu.write("ordinary_per_priority", "1")
    ibu.save()
    assert call(mall) == codes[5]
    assert call(mall) == codes[2]
    assert call(mall) == codes[6]


def test_a_booth_with_a_service_and_a_counter_is_at_the_kiosk_at_once(mall: Mall, ibu: Administrator) -> None:
    ibu.administer("booths")
    ibu.press("admin.add")
    ibu.fill(code="ZZ", name="Gerai Baru", agency="Dinas Baru", zone="9", floor="3")
    ibu.fill(summary="Izin baru", summary_en="New licences")
    ibu.save()
    ibu.administer("services")
    ibu.press("admin.add")
    ibu.fill(name="Izin Baru", name_en="New licence", code="IZIN-BARU")
    ibu.fill(fee="Gratis", processing_time="1 hari", product="Surat izin", quota="25")
    ibu.choose("booth", "ZZ")
    ibu.save()
    ibu.administer("counters")
    ibu.press("admin.add")
    ibu.write("code", "Z1")
    ibu.choose("booth", "ZZ")
    ibu.save()
    seen = mall.ask.get("/v1/catalogue", "kiosk").json()
    assert seen["booths"][-1]["name"] == "Gerai Baru"
    service = next(one for one in seen["services"] if one["code"] == "IZIN-BARU")
    assert (service["booth"], service["quota"]) == ("ZZ", 25)
    assert {"code": "Z1", "booth": "ZZ"} in seen["counters"]
    taken = mall.ask.done("issue_ticket", command_id=new_id(), service="IZIN-BARU")
    assert taken["code"].startswith("ZZ-")


def test_what_is_in_use_stays_and_says_why(mall: Mall, ibu: Administrator) -> None:
    tickets(mall, None)
    page = ibu.administer("services")
    page.desk.select("KK")
    page.form.deeds[DeedKind.REMOVE].click()
    ibu.press("admin.ask.go")
    error = ibu.control("admin.ask.error")
    ibu.until(error.isVisible)
    assert "hari ini" in error.accessibleName()
    ibu.press("admin.ask.back")
    assert ibu.editor.key == "KK"
    assert "KK" in {one["code"] for one in mall.ask.get("/v1/catalogue").json()["services"]}


def proposal(ibu: Administrator, path: Path) -> Proposal:
    page = ibu.page
    page.exchanging.import_from(path)
    found = page.desk.proposal
    assert found is not None
    ibu.until(lambda: found.stage is not Stage.READING)
    return found


def exported(ibu: Administrator, path: Path) -> str:
    page = ibu.administer("exchange")
    page.exchanging.export_to(path)
    ibu.until(lambda: not page.exchanging.file.is_busy)
    return path.read_text(encoding="utf-8")


def test_what_is_exported_and_imported_again_changes_nothing(ibu: Administrator, tmp_path: Path) -> None:
    path = tmp_path / "semua.toml"
    exported(ibu, path)
    assert proposal(ibu, path).stage is Stage.SAME
    assert "Tidak ada perubahan" in ibu.page.proposal.about.whole


def test_a_file_with_three_mistakes_changes_nothing_and_tells_three_lines(
    mall: Mall, ibu: Administrator, tmp_path: Path
) -> None:
    path = tmp_path / "semua.toml"
    text = exported(ibu, path)
    bad = (
        text.replace("ordinary_per_priority = 2", "ordinary_per_priority = 0", 1)
        .replace('fee_kind = "free"', 'fee_kind = "gratis"', 1)
        .replace("expected_service_s = ", "expected_service_s = -", 1)
    )
    path.write_text(bad, encoding="utf-8")
    before = mall.events()
    assert proposal(ibu, path).stage is Stage.FAULTY
    assert len(ibu.page.proposal.lines) == 3
    assert not ibu.page.proposal.accept.isVisible()
    assert mall.events() == before


def test_a_whole_site_passes_through_the_line_and_is_one_step(
    mall: Mall, ibu: Administrator, tmp_path: Path
) -> None:
    path = tmp_path / "semua.toml"
    text = exported(ibu, path)
    changed = text.replace("ordinary_per_priority = 2", "ordinary_per_priority = 3", 1)
    path.write_text(changed.replace('name = "Disdukcapil"', 'name = "Dinas Dukcapil"', 1), encoding="utf-8")
    found = proposal(ibu, path)
    assert found.stage is Stage.READY
    ibu.press("admin.proposal.accept")
    ibu.until(lambda: found.stage is Stage.DONE)
    assert {name for name, _ in mall.events()[-2:]} == {"policy_set", "booth_set"}


def test_a_new_officer_signs_in_with_the_password_that_was_shown(
    qtbot: QtBot, mall: Mall, ibu: Administrator
) -> None:
    page = ibu.administer("officers")
    ibu.press("admin.add")
    ibu.fill(name="Wati Lestari", login="wati")
    ibu.save()
    ibu.until(lambda: any(one.key == "wati" for one in page.desk.records))
    ibu.press("admin.deed.password")
    ibu.press("admin.secret.go")
    line = ibu.control("admin.secret.text")
    ibu.until(lambda: bool(line.text()))  # type: ignore[attr-defined] # a line to type into
    secret = line.text()  # type: ignore[attr-defined] # a line to type into
    told = mall.events()
    assert secret not in str(told)
    assert "Wati" not in str(told)
    ibu.press("admin.secret.back")
    ibu.until(lambda: not any(one.key == "wati" and one.pill for one in page.desk.records))


def test_a_station_comes_in_with_its_token_and_not_after_it_was_shut_out(
    mall: Mall, ibu: Administrator
) -> None:
    page = ibu.administer("stations")
    ibu.press("admin.add")
    ibu.write("key", "kiosk-99")
    ibu.choose("role", "kiosk")
    ibu.save()
    ibu.until(lambda: any(one.key == "kiosk-99" for one in page.desk.records))
    ibu.press("admin.deed.token")
    ibu.press("admin.secret.go")
    line = ibu.control("admin.secret.text")
    ibu.until(lambda: bool(line.text()))  # type: ignore[attr-defined] # a line to type into
    mall.ask.tokens["kiosk-99"] = line.text()  # type: ignore[attr-defined] # a line to type into
    assert mall.ask.get("/v1/snapshot", "kiosk-99").status_code == 200
    ibu.press("admin.secret.back")
    ibu.press("admin.deed.revoke")
    ibu.press("admin.ask.go")
    ibu.until(lambda: {one.key: one.pill for one in page.desk.records}["kiosk-99"] == "Dicabut")
    assert mall.ask.get("/v1/snapshot", "kiosk-99").status_code == 401


@outage
def test_what_was_typed_outlives_the_hub(mall: Mall, ibu: Administrator) -> None:
    page = ibu.administer("booths")
    ibu.write("name", "Dinas Dukcapil")
    mall.kill()
    ibu.until(lambda: ibu.link.link is LinkState.LOST)
    assert not page.form.save.isEnabled()
    assert ibu.editor.values["name"] == "Dinas Dukcapil"
    mall.open()
    ibu.until(page.form.save.isEnabled)
    ibu.save()
    assert mall.ask.get("/v1/catalogue").json()["booths"][0]["name"] == "Dinas Dukcapil"


def test_a_change_by_another_supervisor_is_noticed_in_the_form(mall: Mall, ibu: Administrator) -> None:
    ibu.administer("booths")
    ibu.write("name", "Punyaku")
    booth = dict(mall.ask.get("/v1/catalogue").json()["booths"][0])
    mall.ask.done("set_booth", command_id=new_id(), booth=booth | {"name": "Punyanya", "floor": "4"})
    ibu.until(lambda: ibu.editor.theirs == {"name": "Punyanya"})
    assert ibu.editor.values["floor"] == "4"
    ibu.press("admin.notice.0")
    assert ibu.editor.standing is Standing.SAME
    assert ibu.editor.values["name"] == "Punyanya"
