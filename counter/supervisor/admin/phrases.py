"""The page in words: sections, records, and how the form stands."""

from __future__ import annotations

from common.client.link import LinkState
from common.ui.pill import Tone
from counter.supervisor.admin.admin_desk import AdminDesk
from counter.supervisor.admin.editor import Editor, Standing
from counter.supervisor.admin.faces import FormFace, HeadFace, Line, NoticeFace, SectionFace
from counter.supervisor.admin.record import Record
from counter.supervisor.admin.words import AdminWords
from counter.supervisor.dashboard import Dashboard

_STATUS = {
    Standing.SAME: ("same", "circle-check", Tone.QUIET),
    Standing.UNSAVED: ("unsaved", "circle-dashed", Tone.WARN),
    Standing.WRONG: ("wrong", "circle-alert", Tone.ERROR),
    Standing.SENDING: ("sending", "loader-circle", Tone.QUIET),
    Standing.SAVED: ("saved", "circle-check", Tone.OK),
    Standing.REFUSED: ("refused", "circle-x", Tone.ERROR),
    Standing.UNREACHABLE: ("unreachable", "wifi-off", Tone.ERROR),
    Standing.GONE: ("gone", "circle-x", Tone.ERROR),
}


class AdminPhrases:
    """Turns what the view model knows into faces."""

    def __init__(self, words: AdminWords, dashboard: Dashboard, desk: AdminDesk) -> None:
        self._words = words
        self._say = words.text
        self._dashboard = dashboard
        self._desk = desk

    # --- around

    def head(self) -> HeadFace:
        dashboard, say, site = self._dashboard, self._say, self._dashboard.site
        link, tone = say("dashboard.link.live"), Tone.OK
        if not dashboard.is_live:
            key = "stale" if dashboard.link is LinkState.STALE else "lost"
            link = say(f"dashboard.link.{key}", time=self._words.time(dashboard.last_heard))
            tone = Tone.WARN if key == "stale" else Tone.ERROR_SOLID
        is_sample = site is not None and site.is_sample
        return HeadFace(
            title=say("admin.title"),
            about=say("admin.about"),
            link=link,
            link_tone=tone,
            sample=say("ui.demo") if is_sample else "",
        )

    def sections(self, keys: list[str]) -> list[SectionFace]:
        return [SectionFace(key, self._say(f"admin.section.{key}")) for key in keys]

    # --- the list

    def lines(self, records: list[Record]) -> list[Line]:
        here = None if self._desk.editor is None else self._desk.editor.key
        chapter, found = "", []
        for record in records:
            begins = bool(record.chapter) and record.chapter != chapter
            chapter = record.chapter
            found.append(Line(record, begins=begins, is_here=record.key == here))
        return found

    def legend(self, shown: int, known: int) -> str:
        if shown != known:
            return self._say("admin.legend.found", shown=shown, known=known)
        return self._say("admin.legend", known)

    def nothing(self) -> tuple[str, str]:
        desk = self._desk
        if desk.is_waiting:
            notice = desk.people.notice
            if notice is None:
                return self._say("admin.asking"), ""
            return self._say("admin.not_known"), self._words.refusal(notice)
        if desk.sought:
            return self._say("admin.nothing_found"), self._say("admin.nothing_found.advice")
        return self._say("admin.nothing_there"), self._say("admin.nothing_there.advice")

    def add(self) -> str:
        kinds = self._desk.subject.kinds()
        if not kinds:
            return ""
        return kinds[0][1] if len(kinds) == 1 else self._say("admin.add")

    # --- the form

    def form(self) -> FormFace:
        editor, desk = self._desk.editor, self._desk
        if editor is None:
            return FormFace()
        record = self._record(editor)
        is_live = desk.is_live
        status, icon, tone = self._status(editor)
        why_not = self._why_not(editor)
        return FormFace(
            title=record.title,
            about=record.about,
            mark=record.mark,
            icon=record.icon or desk.subject.icon,
            deeds=desk.deeds if is_live and not editor.is_dirty else (),
            status=status,
            status_icon=icon,
            status_tone=tone,
            notice=self._notice(editor),
            save=self._say("admin.save"),
            cancel=self._say("admin.cancel"),
            why_not=why_not,
            can_cancel=(editor.is_dirty or editor.is_new) and not editor.is_sending,
            is_fixed=not is_live or editor.is_sending or editor.standing is Standing.GONE,
        )

    def _record(self, editor: Editor) -> Record:
        if editor.is_new:
            words = dict(editor.subject.kinds())
            return Record(editor.key, words[editor.key[1:]], self._say("admin.new"))
        found = next((one for one in self._desk.all_records if one.key == editor.key), None)
        return found or Record(editor.key, editor.key)

    def _status(self, editor: Editor) -> tuple[str, str, Tone]:
        key, icon, tone = _STATUS[editor.standing]
        if not self._desk.is_live and editor.standing in {Standing.SAME, Standing.SAVED}:
            return self._say("admin.status.read_only"), "lock", Tone.QUIET
        if editor.is_slow:
            key = "slow"
        if editor.is_new and editor.standing is Standing.SAME:
            key, icon = "empty", "circle-dashed"
        return self._say(f"admin.status.{key}"), icon, tone

    def _why_not(self, editor: Editor) -> str:
        if not self._desk.is_live:
            return self._say("admin.why_not.offline")
        if editor.is_sending:
            return self._say("admin.why_not.sending")
        if editor.theirs:
            return self._say("admin.why_not.theirs")
        if not editor.is_dirty:
            return self._say("admin.why_not.same")
        return ""

    def _notice(self, editor: Editor) -> NoticeFace | None:
        say = self._say
        if editor.theirs:
            keys = (say("admin.theirs.take"), say("admin.theirs.keep"))
            return NoticeFace(Tone.WARN, say("admin.notice.theirs", len(editor.theirs)), keys)
        fault = self._fault(editor)
        if fault:
            return NoticeFace(Tone.ERROR, fault)
        if not self._desk.is_live:
            return NoticeFace(Tone.WARN, say("admin.notice.offline"))
        if editor.is_merged and editor.is_dirty:
            return NoticeFace(Tone.WARN, say("admin.notice.merged"))
        return None

    def _fault(self, editor: Editor) -> str:
        """Why the form was not saved, or cannot be."""
        match editor.standing:
            case Standing.GONE:
                return self._say("admin.notice.gone")
            case Standing.REFUSED if editor.trouble is not None:
                return self._words.refusal(editor.trouble)
            case Standing.UNREACHABLE:
                return self._say("admin.notice.unreachable")
        return ""
