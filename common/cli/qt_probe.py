"""Run in a process of its own: whether Qt starts here, and what it finds. Qt aborts where it cannot start."""

from __future__ import annotations

import json
import sys

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtMultimedia import QMediaDevices
from PySide6.QtNetwork import QSslSocket
from PySide6.QtWebSockets import QWebSocket

from common.runtime.assets import asset


def main() -> int:
    app = QGuiApplication(sys.argv[:1])
    loaded = [
        QFontDatabase.addApplicationFont(str(file)) >= 0 for file in sorted(asset("fonts").glob("*.ttf"))
    ]
    size = app.primaryScreen().size()
    report = {
        "platform": app.platformName(),
        "screen": f"{size.width()} x {size.height()}",
        "families": len(QFontDatabase.families()),
        "ours": bool(loaded) and all(loaded),
        "sounds": [device.description() for device in QMediaDevices.audioOutputs()],
        "tls": QSslSocket.supportsSsl(),
        "websockets": QWebSocket.__name__,
    }
    sys.stdout.write(json.dumps(report) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
