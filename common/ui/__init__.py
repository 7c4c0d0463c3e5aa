"""The design system: what the kiosk, the counter desk and the lobby display are made of.

For people who build screens
----------------------------
Everything starts with a `Theme`: one palette, one surface, one scale. It is handed to every widget; there is no global
one. Sizes in the API are px of the design (kiosk 1080x1920, display 1920x1080, desk 1280x800); the theme scales them::

    theme = Theme.fitting(Surface.KIOSK, width, height)                  # light
    theme = Theme.fitting(Surface.DISPLAY, w, h, PaletteName.BOARD)      # dark
    theme.px(56), theme.number("radius", "kiosk_tile"), theme.palette.page, theme.role_font("title")
    retheme(window, theme.with_(palette=PaletteName.HIGH_CONTRAST, large_text=True))

Sentences come from `Language(["kiosk"])`: `language.text("kiosk.welcome.title")`, `language.say.date_long(day)`.
Text on a label is `PlainText`; text in a painting goes through `lettering`. Both show '&' and '<' as they are.

tokens        Surface, PaletteName, Palette, Tokens          the numbers and colours (assets/theme/tokens.json)
theme         Theme                                          one dress, scaled
themed        Themed, ThemedWidget, retheme                  wearing and changing it
fonts, icons  load_fonts, font; icon_pixmap, draw_icon       Plus Jakarta Sans, Lucide
painting      draw_plate, draw_focus, draw_key_cap, …        shapes
lettering     draw_baseline, draw_block, fitted, wrap, …     painted text
kawung        Hem, Mark, draw_pattern, draw_welcome_flower   the band, the mark, the flower
ticket_card   TicketCard, TicketNumber, Stub, StubSide       the ticket with real notches
buttons       PrimaryButton, SecondaryButton, DockKey        pressed by mouse, touch, Space, Enter
choice        ChoiceButton                                   one of several
tile          BoothTile, ActionTile, ListRow, Fact           tiles and rows
badge, pill, card, plain_text                                small parts
language      Language                                       id | en, `changed`

A button that cannot be pressed is never just grey: `button.block("Perlu koneksi")` says why; `unblock()` ends it.
"""
