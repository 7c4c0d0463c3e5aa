"""Which counter: the one of this PC first, as one large key; then all of them."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from common.domain.words import CounterCode
from common.ui.buttons import PrimaryButton, SecondaryButton
from common.ui.canvas import painting_on
from common.ui.lettering import RIGHT, draw_line, fitted, is_cut, wrap
from common.ui.painting import Outline, Plate, draw_icon_at, draw_plate
from common.ui.plain_text import plain_tip
from common.ui.pressable import Pressable
from common.ui.scroll_look import scroll_look
from common.ui.spoken import spoken
from common.ui.theme import Theme
from common.ui.themed import ThemedWidget
from counter.desk.desk import Desk
from counter.desk.grid import MARGIN, Grid
from counter.desk.keys import Keys
from counter.desk.phrases import Phrases
from counter.desk.standing import Stage

TILE_WIDTH, TILE_HEIGHT, GAP = 145.0, 74.0, 10.0
TYPING_MS = 1500
"""So long after a digit the next one belongs to the same number."""
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class CounterTile(Pressable):
    """A counter: its number, its booth, and whether somebody has it. Taken ones can be tried: the hub knows
    best.
    """

    steered = Signal(int)
    """An arrow key."""

    def __init__(self, theme: Theme, code: CounterCode, parent: QWidget) -> None:
        self._booth = ""
        self._taken = ""
        super().__init__(theme, code, parent)
        self.setObjectName(f"desk.counter.{code}")

    def show_counter(self, booth: str, taken: str) -> None:
        """`taken` is the word for who has it; empty when it is free."""
        if (booth, taken) != (self._booth, self._taken):
            self._booth, self._taken = booth, taken
            self._describe()
            self.update()

    def spoken(self) -> str:
        return spoken(self.caption, self._booth, self._taken)

    def corner(self) -> float:
        return self.theme.f(14)

    def drop(self) -> float:
        return 0.0 if self._taken else self.theme.number("shadow", "sec_desk", "dy")

    def sizeHint(self) -> QSize:
        return self.theme.size(TILE_WIDTH, TILE_HEIGHT).toSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            self.steered.emit(event.key())
        elif event.text().isdecimal():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paint_button(self, painter: QPainter, rect: QRectF, *, pressed: bool) -> None:
        theme, p = self.theme, self.theme.palette
        fill = p.pressed if pressed else p.surface_sunken if self._taken else p.surface
        border = Outline(p.border_control, theme.f(1 if self._taken else 2), dashed=bool(self._taken))
        face = draw_plate(
            painter, rect, Plate(self.corner(), fill, p.shadow_control, self.drop(), border), pressed=pressed
        )
        left, right = face.x() + theme.f(12), face.right() - theme.f(12)
        number = fitted(theme.font(22, 800, tabular=True), self.caption, theme.f(56), theme.f(14))
        ink = p.text_muted if self._taken else p.text_brand
        draw_line(painter, QPointF(left, face.y() + theme.f(19)), self.caption, number, ink)
        if self._taken:
            small = theme.font(14, 600)
            at = QPointF(right, face.y() + theme.f(19))
            wide = draw_line(painter, at, self._taken, small, p.text_muted, RIGHT)
            side = theme.f(15)
            box = QRectF(right - wide - side - theme.f(5), at.y() - side / 2, side, side)
            draw_icon_at(painter, "user", box, p.text_muted)
        font, room = theme.font(14, 500), right - left
        lines = wrap(font, self._booth, room, 2)
        for row, line in enumerate(lines):
            y = face.y() + theme.f(51 if len(lines) == 1 else 41 + 16 * row)
            draw_line(painter, QPointF(left, y), line, font, p.text)
        self.setToolTip(plain_tip(self._booth) if is_cut(font, self._booth, room, 2) else "")


class ChoosePage(ThemedWidget):
    """By keys: type a number or go by the arrows, then Enter."""

    left = Signal()
    """Sign out."""
    asked = Signal(object)
    """With the counter whose services are to be chosen before it is opened."""

    def __init__(self, theme: Theme, desk: Desk, phrases: Phrases, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._desk = desk
        self._phrases = phrases
        self._typed = ""
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._typing.timeout.connect(self._forget_typed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.first = PrimaryButton(theme, "", "monitor-check", self, arrow=True)
        self.first.clicked.connect(self._open_first)
        self.leave = SecondaryButton(theme, "", "log-out", self, key_cap=Keys.CLOSE.cap)
        self.leave.setObjectName("desk.sign_out")
        self.leave.clicked.connect(self.left)
        self.services = SecondaryButton(theme, "", "list-filter", self, key_cap=Keys.CALL_CHOSEN.cap)
        self.services.setObjectName("desk.choose.services")
        self.services.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the focus says which counter is meant
        self.services.clicked.connect(self._ask_services)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tiles: dict[CounterCode, CounterTile] = {}
        self._inside = ThemedWidget(theme)
        self._inside.setAutoFillBackground(False)
        self.area.setWidget(self._inside)
        self.theme_changed()

    # --- what is shown

    def refresh(self) -> None:
        desk = self._desk
        if desk.stage is not Stage.CHOOSING:
            return
        say, preferred = self._phrases.text, desk.preferred
        self.leave.set_caption(say("desk.choose.leave"))
        self.services.set_caption(say("operations.choose.services"))
        self.first.setVisible(preferred is not None)
        wanted: list[CounterCode] = []
        for counter, booth, session in desk.counters():
            if counter.code == preferred:
                self.first.setObjectName(f"desk.counter.{counter.code}")
                self.first.set_caption(say("desk.choose.open", counter=counter.code))
                place = say("desk.place", booth=booth.name, zone=booth.zone)
                taken = session is not None and not desk.is_here(session)
                taken_word = say("desk.choose.taken")
                self.first.set_subtitle(f"{place} · {taken_word}" if taken else place)
            elif desk.bound is None:
                wanted.append(counter.code)
                tile = self.tiles.get(counter.code) or self._make_tile(counter.code)
                mine = desk.mine_elsewhere(counter.code)
                word = say("operations.choose.mine" if mine else "desk.choose.taken")
                tile.show_counter(booth.name, "" if session is None else word)
        for code in [code for code in self.tiles if code not in wanted]:
            self.tiles.pop(code).deleteLater()
        self._allow()
        self._place()
        self.update()

    def begin(self) -> None:
        """The page has come up."""
        tiles = list(self.tiles.values())
        if self._desk.preferred is not None:
            self.first.setFocus(Qt.FocusReason.TabFocusReason)
        elif tiles:
            tiles[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _allow(self) -> None:
        fresh, why = self._desk.is_fresh, self._phrases.text("desk.needs_hub")
        for key in (self.first, self.leave, self.services, *self.tiles.values()):
            if fresh == key.isEnabled():
                continue
            if fresh:
                key.unblock()
            else:
                if key.hasFocus():
                    self.setFocus()
                key.block(why)
        if fresh and self.hasFocus():
            self.begin()

    def _make_tile(self, code: CounterCode) -> CounterTile:
        tile = self.tiles[code] = CounterTile(self.theme, code, self._inside)
        tile.clicked.connect(lambda: self._open(code))
        tile.steered.connect(lambda key: self._steer(tile, key))
        tile.show()
        return tile

    def _open_first(self) -> None:
        preferred = self._desk.preferred
        if preferred is not None:
            self._open(preferred)

    def _open(self, code: CounterCode) -> None:
        self._forget_typed()
        self._desk.open_counter(code)

    def _ask_services(self) -> None:
        """Of the counter under the focus, else of the one of this PC, else of the first."""
        under = next((code for code, tile in self.tiles.items() if tile.hasFocus()), None)
        meant = under or self._desk.preferred or next(iter(self.tiles), None)
        if meant is not None:
            self.asked.emit(meant)

    # --- by keys

    def press(self, key: Keys) -> None:
        """A function key, wherever the focus is."""
        target = {Keys.CLOSE: self.leave, Keys.CALL_CHOSEN: self.services}.get(key)
        if target is not None and target.isEnabled():
            target.click()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = event.text()
        if not (text.isalnum() and len(text) == 1):
            super().keyPressEvent(event)
            return
        # What continues no number begins a new one.
        if not any(self._jump(typed) for typed in (self._typed + text.upper(), text.upper())):
            self._forget_typed()
        self.update()

    def _jump(self, typed: str) -> bool:
        """To the counter that is typed, or else to the first that begins so; False when there is none."""
        keys: dict[str, Pressable] = {code.upper(): tile for code, tile in self.tiles.items()}
        preferred = self._desk.preferred
        if preferred is not None:
            keys = {preferred.upper(): self.first} | keys
        meant = typed if typed in keys else next((code for code in keys if code.startswith(typed)), None)
        if meant is None:
            return False
        self._typed = typed
        self._typing.start()
        self._focus(keys[meant])
        return True

    def _forget_typed(self) -> None:
        self._typed = ""
        self.update()

    def _columns(self) -> int:
        wide = self._inside.width() / self.theme.scale
        return max(1, int((wide + GAP) // (TILE_WIDTH + GAP)))

    def _steer(self, tile: CounterTile, key: int) -> None:
        tiles = list(self.tiles.values())
        across, down = _ARROWS[Qt.Key(key)]
        at = tiles.index(tile) + across + down * self._columns()
        if 0 <= at < len(tiles):
            self._focus(tiles[at])
        elif at < 0 and self._desk.preferred is not None:
            self._focus(self.first)

    def _focus(self, key: Pressable) -> None:
        key.setFocus(Qt.FocusReason.TabFocusReason)
        if key is not self.first:
            self.area.ensureWidgetVisible(key, 0, self.theme.px(GAP))

    # --- where it stands

    def theme_changed(self) -> None:
        self.area.setStyleSheet(
            scroll_look(self.theme) + "QScrollArea > QWidget > QWidget { background: transparent; }"
        )
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _grid_top(self) -> float:
        return 386.0 if self._desk.preferred is not None else 190.0

    def _place(self) -> None:
        theme = self.theme
        grid = Grid.over(theme, self.width(), self.height())
        wide = grid.width - 2 * MARGIN
        self.leave.setGeometry(grid.box(grid.width - MARGIN - 180, 113, 180, 48))
        self.services.setGeometry(grid.box(grid.width - MARGIN - 180 - 12 - 232, 113, 232, 48))
        self.first.setGeometry(grid.box(MARGIN, 190, wide, 109))
        top = self._grid_top()
        area = grid.box(MARGIN - 4, top, wide + 18, grid.height - top - 12)
        self.area.setGeometry(area)
        inside = area.width() - theme.px(14)
        self._inside.resize(inside, 10)
        columns = self._columns()
        step = (inside - theme.f(8) + theme.f(GAP)) / columns
        for place, tile in enumerate(self.tiles.values()):
            row, column = divmod(place, columns)
            x, y = theme.f(4) + column * step, theme.f(4) + row * theme.f(TILE_HEIGHT + GAP)
            tile.setGeometry(QRectF(x, y, step - theme.f(GAP), theme.f(TILE_HEIGHT)).toRect())
        rows = -(-len(self.tiles) // columns)
        self._inside.resize(inside, round(theme.f(rows * (TILE_HEIGHT + GAP) + 8)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, p, say = self.theme, self.theme.palette, self._phrases.text
        grid = Grid.over(theme, self.width(), self.height())
        x = theme.f(grid.left + MARGIN)
        with painting_on(self) as painter:
            title = say("desk.choose.title")
            draw_line(painter, QPointF(x, theme.f(126)), title, theme.font(32, 800), p.text)
            key = "desk.choose.bound" if self._desk.bound else "desk.choose.lead"
            lead = say("desk.choose.typed", number=self._typed) if self._typed else say(key)
            draw_line(painter, QPointF(x, theme.f(160)), lead, theme.font(16, 500), p.text_muted)
            if self._desk.preferred is not None and self.tiles:
                at = QPointF(x, theme.f(355))
                draw_line(painter, at, say("desk.choose.others"), theme.font(20, 800), p.text)
