from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from common.runtime.settings import (
    PROGRAMS,
    HubSettings,
    KioskSettings,
    SettingsError,
    load,
    read_token,
)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "antrean.toml"


def test_defaults_stand_when_nobody_says_anything() -> None:
    kiosk = load(KioskSettings, environ={}, file=None)

    assert kiosk.printer_width_mm == 80
    assert kiosk.slip_outlet == "bawah layar"
    assert kiosk.language == "id"
    assert kiosk.data.is_absolute()


def test_command_line_beats_environment_beats_section_beats_top_of_file(file: Path) -> None:
    file.write_text(
        'name = "top"\nlanguage = "en"\nslip_outlet = "a"\n[kiosk]\nname = "section"\nslip_outlet = "b"\n'
    )
    said = load(KioskSettings, file=file, environ={"ANTREAN_NAME": "environment"}, given={"name": "said"})
    environment = load(
        KioskSettings, file=file, environ={"ANTREAN_NAME": "environment"}, given={"name": None}
    )
    section = load(KioskSettings, file=file, environ={})

    assert (said.name, environment.name, section.name) == ("said", "environment", "section")
    assert (section.language, section.slip_outlet) == ("en", "b")


def test_environment_names_the_file(file: Path) -> None:
    file.write_text("[hub]\nport = 9000\n")

    assert load(HubSettings, environ={"ANTREAN_SETTINGS": str(file)}).port == 9000


def test_top_of_the_file_may_hold_what_only_other_programs_know(file: Path) -> None:
    file.write_text('printer_url = "tcp://10.0.0.9:9100"\nport = 9000\n')

    assert load(HubSettings, file=file, environ={}).port == 9000
    assert load(KioskSettings, file=file, environ={}).printer_url == "tcp://10.0.0.9:9100"


def test_relative_path_in_the_file_starts_at_the_file(file: Path) -> None:
    file.write_text('data = "store"\n')

    assert load(HubSettings, file=file, environ={}).data == file.parent / "store"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("port = 9\nport = 9\n", "line 2"),
        ("[hub]\nport = 'x'\n", "line 2: port must be a whole number, not 'x'"),
        ("[hub]\n\nport = 99999\n", "line 3: port must be between 0 and 65535, not 99999"),
        ("[hub]\nhots = 'x'\n", "line 2: hots is not a setting; did you mean host?"),
        ("[hub]\nhost = 5\n", "line 2: host must be text in quotes, not 5"),
        ("[hub]\nprinter_url = 'x'\n", "line 2: printer_url is not a setting"),
        ("\n[hubb]\nport = 9\n", "line 2: [hubb] is not a program; did you mean hub?"),
        ("[hub]\nport = true\n", "line 2: port must be a whole number, not True"),
        ("log_level = 'loud'\n", "line 1: log_level must be debug or info or warning, not 'loud'"),
        ("data = 7\n", "line 1: data must be a file or folder, not 7"),
        ("[hub]\nportal_url = 'ftp://x'\n", "an address such as"),
        ("[hub]\nportal_url = 'http://a:b@x'\n", "the token has its own setting"),
        ("[hub]\nportal_url = 'http://x:port'\n", "an address such as"),
    ],
)
def test_mistake_in_the_file_names_file_line_and_field(file: Path, text: str, says: str) -> None:
    file.write_text(text)

    with pytest.raises(SettingsError) as trouble:
        load(HubSettings, file=file, environ={})

    assert says in str(trouble.value)
    assert str(file) in str(trouble.value)


def test_file_that_is_missing_or_not_text_is_named(file: Path) -> None:
    with pytest.raises(SettingsError, match="cannot be read"):
        load(HubSettings, file=file, environ={})
    file.write_bytes(b"\xff\xfe")
    with pytest.raises(SettingsError, match="not UTF-8"):
        load(HubSettings, file=file, environ={})


def test_mistake_elsewhere_names_the_variable_or_the_option() -> None:
    with pytest.raises(SettingsError, match="ANTREAN_PRINTER_WIDTH_MM must be 80 or 58, not '70'"):
        load(KioskSettings, environ={"ANTREAN_PRINTER_WIDTH_MM": "70"})
    with pytest.raises(SettingsError, match="--screen-inches must be between 5 and 120 inches, not 1"):
        load(KioskSettings, environ={}, given={"screen_inches": 1})
    with pytest.raises(SettingsError, match="--slip-outlet must be one to 40 letters"):
        load(KioskSettings, environ={}, given={"slip_outlet": " "})


def test_option_that_is_no_setting_is_a_bug_of_the_program() -> None:
    with pytest.raises(TypeError, match="colour"):
        load(KioskSettings, environ={}, given={"colour": "red"})


def test_text_from_the_environment_becomes_the_declared_type() -> None:
    environ = {"ANTREAN_SCREEN_INCHES": "15.6", "ANTREAN_PRINTER_WIDTH_MM": "58", "ANTREAN_TOKEN_FILE": ""}
    kiosk = load(KioskSettings, environ=environ)

    assert (kiosk.screen_inches, kiosk.printer_width_mm, kiosk.token_file) == (15.6, 58, None)
    assert load(KioskSettings, environ={"ANTREAN_TOKEN_FILE": "/k"}).token_file == Path("/k")


def test_secrets_do_not_show() -> None:
    hub = load(HubSettings, environ={"ANTREAN_PORTAL_TOKEN": "geheim"})

    assert hub.portal_token == "geheim"
    assert "geheim" not in repr(hub)


def test_every_setting_says_what_it_is() -> None:
    for program in PROGRAMS:
        for one in dataclasses.fields(program):
            assert one.metadata["says"], f"{program.__name__}.{one.name}"


def test_token_file_holds_one_token(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text("abc\n")
    assert read_token(file) == "abc"

    for wrong in ("", "a b", "é"):
        file.write_text(wrong, encoding="utf-8")
        with pytest.raises(SettingsError, match=str(file)):
            read_token(file)
    with pytest.raises(SettingsError, match="cannot be read"):
        read_token(tmp_path / "none")
