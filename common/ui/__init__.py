"""The design system: what the kiosk, the counter desk and the lobby display are made of.

For people who build screens
----------------------------
Everything starts with a `Theme`: one palette, one surface, one scale. It is handed to every widget; there is
no global one. Sizes in the API are px of the design (kiosk 1080x1920, display 1920x1080, desk 1280x800, mini
320x96); the theme scales them::

    theme = Theme.fitting(Surface.KIOSK, width, height)                 # light
    theme = Theme.fitting(Surface.DISPLAY, w, h, PaletteName.BOARD)     # dark
    theme.px(56); theme.number("radius", "kiosk_tile"); theme.palette.page; theme.role_font("title")
    retheme(window, theme.with_(palette=PaletteName.HIGH_CONTRAST, large_text=True))

Sentences: `Language(["kiosk"])`, then `language.text("kiosk.welcome.title")` and
`language.say.date_long(day)`; on `language.changed` a screen says everything anew. Text on a label is
`PlainText`, text in a painting goes through `lettering`: both show '&' and '<' as they are.

A button that cannot be pressed is never just grey: `button.block(reason)` says why, `unblock()` ends it.
Slow work leaves the GUI thread through `Background.run` and nowhere else.

=============  =============================================  ==========================================
module         names                                          what it is
=============  =============================================  ==========================================
tokens         Surface, PaletteName, Palette, Tokens          assets/theme/tokens.json, typed
theme          Theme                                          one dress, scaled
themed         Themed, ThemedWidget, retheme                  wearing and changing it
fonts          load_fonts, font                               Plus Jakarta Sans
icons          icon_pixmap, draw_icon                         Lucide, tinted and cached
canvas         painting_on                                    a painter that is always ended
painting       draw_plate, draw_focus, draw_icon_at, …       shapes that widgets share
lettering      draw_line, draw_block, fitted, wrap, …         painted text
kawung         Hem, Mark, draw_pattern, draw_welcome_flower   the band, the mark, the flower
header         SiteHeader                                     site, clock with zone, date
ticket_card    TicketCard, TicketNumber, Stub, StubSide       the ticket with real notches
buttons        PrimaryButton, SecondaryButton                 pressed by mouse, touch, Space, Enter
dock           Dock, DockKey                                  what is always there on the kiosk
choice         ChoiceButton                                   one of several
action_key     ActionKey                                      the desk's F-keys
mini_frame     MiniFrame, MiniTone                            the mini mode's body with its grip
mini_key       MiniKey                                        the keys of the mini mode
tile           BoothTile, ActionTile, ListRow, Fact           tiles and rows to press
card           Card                                           white, no border
pill           Pill, Tone                                     a state in one glance
icon_view      IconView                                       an icon in a layout
badge          Badge, draw_badge                              a booth's letter
banner         Banner, BannerKind                             what happened and what to do
states         EmptyState, ErrorState                         instead of content
countdown      CountdownRing                                  how long is left
toast          UndoToast                                      five seconds to take it back
dialog         Dialog                                         a question over the page
field          TextField                                      a line to type into
plain_text     PlainText, plain_tip                           every label and tooltip
list_model     ListModel, ItemRole                            rows that change one by one
scroll_look    scroll_look                                    the slim scroll bar
language       Language                                       id | en, `changed`
background     Background                                     the one door off the GUI thread
app_shell      make_application, show_locked, grab            the QApplication and its windows
garbage        GarbageCollector                               cyclic garbage goes on the GUI thread
=============  =============================================  ==========================================
"""
