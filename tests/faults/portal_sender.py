"""A process that does nothing but upload the log of a store: something to kill."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

from common.portal.pace import Pace
from common.portal.payloads import Sender
from common.portal.transport import PortalTransport
from common.portal.uploader import Uploader
from common.runtime.clock import SystemClock
from common.store.catalogue import load_site
from common.store.store import Store
from common.store.writer import Writer


def main(path: Path, url: str, token: str) -> None:
    store = Store.open(path)
    store.lock_for_hub()
    with store.reader() as connection:
        site = load_site(connection)
    clock = SystemClock()
    writer = Writer(store, clock, lambda _: None)
    writer.start()
    Uploader(
        log=store,
        writer=writer,
        transport=PortalTransport(url, token),
        sender=Sender(site.code, store.log_id, site.zone),
        clock=clock,
        pace=Pace(backoff_s=0.05, backoff_cap_s=0.2, idle_s=0.5),
    ).start()
    threading.Event().wait()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
