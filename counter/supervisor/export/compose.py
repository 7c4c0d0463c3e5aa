"""One or several answers become a document."""

from __future__ import annotations

from collections.abc import Sequence

from common.contract.reports import ANSWERS, Report, ReportName, Scope
from common.domain.site import Site
from common.runtime.sentences import Sentences
from counter.supervisor.export.document import Document, Words
from counter.supervisor.export.tables import TABLES, Teller

AREAS = ("export", "operations", "desk")
"""The sentences that an export needs."""

FORMULAS = (
    "waiting",
    "service",
    "service_level",
    "no_show_share",
    "abandonment_share",
    "occupancy",
    "idle",
    "median",
    "p90",
)
_NAMES = {kind: name for name, kind in ANSWERS.items()}


def compose(reports: Sequence[Report], site: Site, sentences: Sentences) -> Document:
    """A document of reports that are about the same days and booths; the first one names it."""
    tell, scope = Teller(sentences, site), reports[0].scope
    name = _NAMES[type(reports[0])]
    return Document(
        title=tell.say(f"export.title.{name}"),
        site=site.name,
        facts=_facts(tell, scope),
        tables=tuple(table for report in reports for table in TABLES[type(report)](tell, report)),
        formulas=tuple(
            (tell.say(f"export.formula.{key}"), tell.say(f"export.formula.{key}.is")) for key in FORMULAS
        ),
        words=_words(tell),
        stem=_stem(tell, name, scope),
    )


def _facts(tell: Teller, scope: Scope) -> tuple[tuple[str, str], ...]:
    wording = tell.wording
    period = wording.date_long(scope.from_date)
    if scope.to_date != scope.from_date:
        period = f"{period} – {wording.date_long(scope.to_date)}"
    booths = ", ".join(map(tell.booth, scope.booths)) or tell.say("export.all_booths")
    services = ", ".join(map(tell.service, scope.services)) or tell.say("export.all_services")
    made = f"{wording.date_long(scope.as_of.date())} {wording.time_zoned(scope.as_of, tell.site.time_zone)}"
    facts = [
        (tell.say("export.fact.period"), period),
        (tell.say("export.fact.days"), str(scope.days)),
        (tell.say("export.fact.booths"), booths),
        (tell.say("export.fact.services"), services),
        (tell.say("export.fact.target"), wording.minutes_and_seconds(scope.target_s)),
        (tell.say("export.fact.made"), made),
    ]
    if scope.is_running:
        facts.append((tell.say("export.fact.note"), tell.say("export.running")))
    if tell.site.is_sample:
        facts.append((tell.say("export.fact.sample"), tell.say("ui.demo")))
    return tuple(facts)


def _words(tell: Teller) -> Words:
    return Words(
        language=tell.sentences.language,
        about=tell.say("export.about"),
        formulas=tell.say("export.formulas"),
        page=tell.say("export.page", page="{page}", pages="{pages}"),
        point=tell.say("ui.number.point"),
        group=tell.say("ui.number.group"),
        empty=tell.say("export.empty"),
    )


def _stem(tell: Teller, name: ReportName, scope: Scope) -> str:
    days = scope.from_date.isoformat()
    if scope.to_date != scope.from_date:
        days += f"_{scope.to_date.isoformat()}"
    return f"{tell.say('export.stem')}-{name.value.replace('_', '-')}-{days}"
