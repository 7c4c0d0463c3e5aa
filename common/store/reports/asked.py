"""What a report is about, as its builders need it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from common.contract.reports import Scope
from common.domain.site import Site
from common.store.reports.book import Book, PostRow, Run


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The scope of an answer, with the site's order and the officers' names."""

    scope: Scope
    site: Site
    names: Mapping[str, str]

    def runs(self, book: Book) -> list[Run]:
        """Those of the booths and services that were asked for, in the book's order."""
        booths, services = self.scope.booths, self.scope.services
        return [
            run
            for run in book.runs
            if (not booths or run.booth in booths) and (not services or run.service in services)
        ]

    def run_numbers(self, book: Book) -> set[int]:
        """The same as places in the book."""
        asked = set(self.runs(book))
        return {number for number, run in enumerate(book.runs) if run in asked}

    def posts(self, book: Book) -> dict[int, PostRow]:
        """Those of the booths that were asked for, by their place in the book."""
        booths = self.scope.booths
        return {place: post for place, post in enumerate(book.posts) if not booths or post.booth in booths}


def placed(codes: Sequence[str]) -> dict[str, int]:
    """The site's order; what the site has no more goes last, by code."""
    return {code: place for place, code in enumerate(codes)}
