"""Which file: asked without holding up the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_for_file(
    parent: QWidget, title: str, kind: tuple[str, str], chosen: Callable[[Path], None], *, new_name: str = ""
) -> QFileDialog:
    """`kind` is a word and a suffix; with a `new_name` it is for writing. Closed, it tells nothing."""
    word, suffix = kind
    dialog = QFileDialog(parent, title, str(Path.home()), f"{word} (*.{suffix})")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setObjectName("admin.file")
    if new_name:
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix)
        dialog.selectFile(new_name)
    else:
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda name: chosen(Path(name)))
    dialog.open()
    return dialog
