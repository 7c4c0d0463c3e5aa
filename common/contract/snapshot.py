"""The site and the snapshot on the wire."""

from __future__ import annotations

from pydantic import TypeAdapter

from common.domain.site import Site
from common.domain.snapshot import Snapshot

SITE: TypeAdapter[Site] = TypeAdapter(Site)
SNAPSHOT: TypeAdapter[Snapshot] = TypeAdapter(Snapshot)
