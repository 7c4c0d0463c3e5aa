"""Rules of the house that no ready-made linter knows."""

from __future__ import annotations

import ast
import re
import sys
from collections import Counter

from tests.architecture.source_tree import ROOT, Source, calls, files_of_product, files_of_tests, imported

LONGEST_FILE = 400
LONGEST_FUNCTION = 60
DRAWERS = {"utils", "helpers", "manager", "base", "misc", "common"}
RICH_TEXT = {"QLabel", "QMessageBox", "QTextEdit", "QTextBrowser", "QErrorMessage", "QWhatsThis"}
CLOCKS = re.compile(r"(^|\.)(datetime\.(now|utcnow|today)|date\.today|time\.(time|time_ns))$")


def _said(findings: list[str]) -> str:
    return "\n".join(["", *findings])


def test_the_law_imports_the_standard_library_only() -> None:
    wrong = [
        f"{source.name}:{line} imports {module}"
        for source in files_of_product()
        if source.name.startswith("common/domain/")
        for module, line in imported(source)
        if module.split(".")[0] not in sys.stdlib_module_names and not module.startswith("common.domain")
    ]
    assert not wrong, _said(wrong)


def test_the_law_asks_no_clock_no_chance_and_no_disk() -> None:
    forbidden = {"time", "random", "secrets", "os", "pathlib", "socket", "logging", "threading", "uuid"}
    wrong = [
        f"{source.name}:{line} imports {module}"
        for source in files_of_product()
        if source.name.startswith("common/domain/")
        for module, line in imported(source)
        if module.split(".")[0] in forbidden
    ]
    assert not wrong, _said(wrong)


def test_only_the_clock_asks_the_machine_for_the_time() -> None:
    wrong = [
        f"{source.name}:{call.lineno} calls {name}()"
        for source in files_of_product()
        if source.name != "common/runtime/clock.py"
        for name, call in calls(source)
        if CLOCKS.search(name)
    ]
    assert not wrong, _said(wrong)


def test_text_on_screen_is_made_in_one_place_and_never_rich() -> None:
    """QLabel and its kin guess whether a name is HTML; a guessed `<img src>` opens files (measured)."""
    wrong = []
    for source in files_of_product():
        if source.name == "common/ui/plain_text.py":
            continue
        wrong += [
            f"{source.name}:{call.lineno} makes a {name}"
            for name, call in calls(source)
            if name.split(".")[-1] in RICH_TEXT
        ]
        wrong += [
            f"{source.name}:{node.lineno} derives from {base.id}"
            for node in ast.walk(source.tree)
            if isinstance(node, ast.ClassDef)
            for base in node.bases
            if isinstance(base, ast.Name) and base.id in RICH_TEXT
        ]
        wrong += [
            f"{source.name}:{node.lineno} uses {node.attr}"
            for node in ast.walk(source.tree)
            if isinstance(node, ast.Attribute)
            and node.attr in {"RichText", "AutoText", "MarkdownText", "setHtml", "setMarkdown", "toHtml"}
        ]
    assert not wrong, _said(wrong)


def test_plain_text_says_so_to_qt() -> None:
    file = ROOT / "common/ui/plain_text.py"
    assert "TextFormat.PlainText" in file.read_text(encoding="utf-8")


def test_certificates_are_always_checked() -> None:
    wrong = []
    for source in files_of_product():
        for node in ast.walk(source.tree):
            if isinstance(node, ast.keyword) and node.arg in {"verify", "check_hostname"}:
                is_off = isinstance(node.value, ast.Constant) and node.value.value is False
                wrong += [f"{source.name}:{node.value.lineno} {node.arg}=False"] if is_off else []
            if isinstance(node, ast.Attribute) and node.attr in {
                "CERT_NONE",
                "VerifyNone",
                "ignoreSslErrors",
                "_create_unverified_context",
            }:
                wrong.append(f"{source.name}:{node.lineno} {node.attr}")
            if (
                isinstance(node, ast.Assign)
                and isinstance(node.value, ast.Constant)
                and node.value.value is False
            ):
                wrong += [
                    f"{source.name}:{node.lineno} {target.attr} = False"
                    for target in node.targets
                    if isinstance(target, ast.Attribute) and target.attr in {"verify", "check_hostname"}
                ]
    assert not wrong, _said(wrong)


def test_only_edges_print() -> None:
    """A process's edge: `__main__.py`, the installer, and the first lines a contract promises on stdout."""
    wrong = [
        f"{source.name}:{call.lineno} prints"
        for source in files_of_product()
        for name, call in calls(source)
        if name in {"print", "pprint", "pprint.pprint"}
        and not source.name.endswith("/__main__.py")
        and not source.name.startswith("installer/")
    ]
    assert not wrong, _said(wrong)


def test_tests_wait_for_what_happens_and_never_sleep() -> None:
    wrong = [
        f"{source.name}:{call.lineno} {name}()"
        for source in files_of_tests()
        if not source.name.startswith("tests/bench/")
        for name, call in calls(source)
        if name in {"time.sleep", "sleep", "qtbot.wait", "QTest.qWait", "QThread.sleep", "QThread.msleep"}
    ]
    assert not wrong, _said(wrong)


def test_stations_never_sleep() -> None:
    wrong = [
        f"{source.name}:{call.lineno} {name}()"
        for source in files_of_product()
        if source.name.split("/")[0] in {"kiosk", "counter", "display"}
        or source.name.startswith("common/ui/")
        for name, call in calls(source)
        if name.endswith(("time.sleep", "processEvents")) or name == "sleep"
    ]
    assert not wrong, _said(wrong)


def test_files_stay_small() -> None:
    sizes = {source.name: len(source.text.splitlines()) for source in files_of_product()}
    wrong = [f"{name} has {lines} lines" for name, lines in sizes.items() if lines >= LONGEST_FILE]
    assert not wrong, _said(wrong)


def test_functions_stay_small() -> None:
    """40 lines are the aim (style.md); beyond 60 nobody sees the whole."""
    wrong = [
        f"{source.name}:{node.lineno} {node.name} has {(node.end_lineno or 0) - node.lineno + 1} lines"
        for source in files_of_product()
        if "/migrations/versions/" not in source.name
        for node in ast.walk(source.tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno + 1 > LONGEST_FUNCTION
    ]
    assert not wrong, _said(wrong)


def test_no_module_is_a_drawer() -> None:
    wrong = [source.name for source in files_of_product() if source.path.stem in DRAWERS]
    assert not wrong, _said(wrong)


def test_nothing_is_left_for_later_without_saying_so() -> None:
    left = re.compile(r"#.*\b(TODO|FIXME|XXX|HACK)\b")
    wrong = [
        f"{source.name}:{number} {line.strip()}"
        for source in files_of_product()
        for number, line in enumerate(source.text.splitlines(), start=1)
        if left.search(line)
    ]
    assert not wrong, _said(wrong)


def test_no_function_is_a_stub() -> None:
    """A widget may leave a method to its kinds (Qt's metaclass allows no ABC); a function may not."""
    wrong = [
        f"{source.name}:{node.lineno}"
        for source in files_of_product()
        for function in source.tree.body
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Raise)
        and node.exc is not None
        and "NotImplementedError" in ast.dump(node.exc)
    ]
    assert not wrong, _said(wrong)


def test_nothing_is_made_at_import() -> None:
    """No thread, engine, socket, application or logger set-up before somebody asks for it."""
    makers = {
        "create_engine",
        "QApplication",
        "QObject",
        "Thread",
        "FastAPI",
        "open",
        "basicConfig",
        "connect",
    }
    wrong = [
        f"{source.name}:{node.lineno} {name}()"
        for source in files_of_product()
        for node in source.tree.body
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.Expr)
        for name, call in calls(Source(source.path, "", ast.Module([node], [])))
        if name.split(".")[-1] in makers
    ]
    assert not wrong, _said(wrong)


def test_every_test_file_has_its_own_name() -> None:
    names = Counter(source.path.name for source in files_of_tests() if source.path.name.startswith("test_"))
    wrong = [name for name, count in names.items() if count > 1]
    assert not wrong, _said(wrong)
    assert not [source.name for source in files_of_tests() if source.path.name == "__init__.py"]
