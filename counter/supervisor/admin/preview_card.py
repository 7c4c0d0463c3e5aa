"""The ticket with the lines that stand in the form, by the code that prints."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from PIL import Image
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from common.domain.site import Service, Site
from common.printing.layout import SENTENCE_AREAS, compose
from common.printing.raster import render
from common.printing.ticket import Estimate, Ticket
from common.printing.typeface import Typeface
from common.runtime.assets import asset
from common.runtime.sentences import Sentences
from common.ui.canvas import painting_on
from common.ui.card import Card
from common.ui.lettering import draw_line
from common.ui.scroll_look import scroll_look
from common.ui.theme import Theme
from counter.supervisor.admin.fields import Values
from counter.supervisor.admin.words import AdminWords
from counter.supervisor.link import Run

DOTS = 576
SOON_MS = 150
HEAD, PAD = 56.0, 22.0
PAPERS = 3


@dataclass(frozen=True, slots=True)
class Sample:
    """A ticket of some service, with the lines of the form."""

    site: Site
    service: Service
    moment: datetime
    language: str
    header: tuple[str, ...]
    footer: tuple[str, ...]


def sample_of(site: Site, moment: datetime, language: str, values: Values) -> Sample | None:
    """None for a site without services."""
    services = [one for one in site.services if one.takes_tickets]
    if not services:
        return None
    best = max(services, key=lambda one: min(PAPERS, len(one.requirements)))
    return Sample(site, best, moment, language, _lines(values, "header"), _lines(values, "footer"))


def _lines(values: Mapping[str, object], key: str) -> tuple[str, ...]:
    lines = values.get(key)
    return tuple(one.strip() for one in lines if one.strip()) if isinstance(lines, tuple) else ()


def paint_ticket(sample: Sample) -> Image.Image:
    """Some ten milliseconds: not for the GUI thread."""
    site, service = sample.site, sample.service
    booth = site.booth_by_code[service.booth]
    sentences = Sentences.load(sample.language, ("admin", *SENTENCE_AREAS))
    ticket = Ticket(
        site=site.name,
        tagline=" · ".join((site.tagline, *sample.header)),
        code=f"{site.series_of(service)}-012",
        service=service.name_en if sample.language == "en" else service.name,
        booth=booth.name,
        zone=booth.zone,
        floor=booth.floor,
        issued_at=sample.moment,
        time_zone=site.time_zone,
        priority=sentences.text("admin.ticket.sample.priority"),
        kiosk=sentences.text("admin.ticket.sample.kiosk"),
        ahead=4,
        estimate=Estimate(10, 20),
        requirements=tuple(paper.name for paper in service.requirements[:PAPERS]),
        notices=sample.footer,
    )
    return render(compose(ticket, sentences), DOTS, Typeface(asset("fonts"))).convert("L")


class _Paper(QWidget):
    """The picture, as wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = QPixmap()

    def show_picture(self, picture: QPixmap) -> None:
        self.picture = picture
        self.setMinimumHeight(round(picture.deviceIndependentSize().height()))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        left = (self.width() - self.picture.deviceIndependentSize().width()) / 2
        with painting_on(self) as painter:
            painter.drawPixmap(QPointF(round(max(0.0, left)), 0), self.picture)


class PreviewCard(Card):
    """Follows the form a breath later."""

    def __init__(self, theme: Theme, words: AdminWords, run: Run, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("admin.preview")
        self._words = words
        self._run = run
        self._wanted: Sample | None = None
        self._shown: Sample | None = None
        self._is_painting = False
        self._picture = QPixmap()
        self.paper = _Paper()
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.paper)
        self.paper.setAutoFillBackground(False)
        self.area.viewport().setAutoFillBackground(False)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._paint)
        self.theme_changed()

    def show_sample(self, sample: Sample | None) -> None:
        if sample is not None and sample != self._wanted:
            self._wanted = sample
            self._soon.start()

    def _paint(self) -> None:
        wanted = self._wanted
        if self._is_painting or wanted is None or wanted == self._shown:
            return
        self._is_painting = True
        self._run(lambda: paint_ticket(wanted), lambda image: self._take(wanted, image), self._fail, self)

    def _take(self, sample: Sample, image: Image.Image) -> None:
        self._is_painting, self._shown = False, sample
        data = image.tobytes()
        picture = QImage(data, image.width, image.height, image.width, QImage.Format.Format_Grayscale8)
        self._picture = QPixmap.fromImage(picture.copy())
        self._fit()
        self._paint()

    def _fail(self, error: Exception) -> None:
        self._is_painting = False
        raise error  # nothing here depends on the world: it is a fault of ours

    # --- where it stands

    def theme_changed(self) -> None:
        self.area.setStyleSheet(scroll_look(self.theme))
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        f, box = self.theme.f, self.face()
        area = QRectF(
            box.x() + f(PAD), box.y() + f(HEAD), box.width() - f(PAD + 8), box.height() - f(HEAD + 16)
        )
        self.area.setGeometry(area.toRect())
        self._fit()

    def _fit(self) -> None:
        if self._picture.isNull():
            return
        ratio = self.devicePixelRatioF()
        wide = self.area.width() - self.theme.px(16)
        fitted = self._picture.scaledToWidth(round(wide * ratio), Qt.TransformationMode.SmoothTransformation)
        fitted.setDevicePixelRatio(ratio)
        self.paper.show_picture(fitted)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        f, box = self.theme.f, self.face()
        with painting_on(self) as painter:
            at = QPointF(box.x() + f(PAD), box.y() + f(HEAD / 2 + 2))
            text = self._words.text("admin.ticket.preview")
            draw_line(painter, at, text, self.theme.font(17, 800), self.theme.palette.text)
