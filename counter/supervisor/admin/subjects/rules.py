"""The rules of the queue: every one of `Policy`, by topic, with an example that follows the form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from common.contract.site_rules import mistakes_in
from common.domain.commands import SetPolicy
from common.domain.site import Policy
from common.domain.words import BreakReason, CommandId, DayEnd, Place, PriorityClass
from counter.supervisor.admin.fields import Field, Form, Group, Lines, Number, Option, Pick, PickMany
from counter.supervisor.admin.record import Change, Record, Scene, Subject
from counter.supervisor.admin.subjects.rule_examples import RuleExamples

_DEFAULT = Policy()
_BREAK = "break_limit_s."
TOPICS: dict[str, tuple[str, tuple[str, ...]]] = {
    "calling": ("scale", ("ordinary_per_priority", "ceiling_s", "wait_target_s", "priority_classes")),
    "missing": (
        "user-x",
        (
            "calls_before_no_show",
            "recall_interval_s",
            "no_show_after_calls",
            "no_show_after_s",
            "reinstate_within_s",
            "undo_within_s",
        ),
    ),
    "returning": ("undo-2", ("parked_place", "transferred_place", "reinstated_place", "return_after")),
    "appointments": (
        "calendar-check",
        ("appointment_early_s", "appointment_lead_s", "appointment_late_s"),
    ),
    "breaks": ("coffee", tuple(f"{_BREAK}{reason.value}" for reason in BreakReason)),
    "limits": ("tickets", ("confirm_within_s", "tickets_per_person", "tickets_per_minute", "day_end")),
    "notes": ("message-square", ("notes",)),
}
"""Each topic's icon and rules: one record of the list."""

_MINUTES = frozenset(
    {
        "ceiling_s",
        "wait_target_s",
        "reinstate_within_s",
        "appointment_early_s",
        "appointment_lead_s",
        "appointment_late_s",
    }
)
_COUNTS = {
    "ordinary_per_priority": "ordinary",
    "calls_before_no_show": "calls",
    "no_show_after_calls": "calls",
    "return_after": "numbers",
    "tickets_per_person": "numbers_a_day",
    "tickets_per_minute": "numbers_a_minute",
}


class Rules(Subject):
    key = "rules"
    icon = "scale"

    def records(self, scene: Scene) -> list[Record]:
        return [
            Record(key, self.say(f"admin.rules.{key}"), self._example(key, scene.site.policy), icon=icon)
            for key, (icon, _) in TOPICS.items()
        ]

    def _example(self, key: str, policy: Policy) -> str:
        told = {name: _value(policy, name) for name in TOPICS[key][1]}
        return RuleExamples(self.words).short(key, told)

    def form(self, scene: Scene, key: str) -> Form:
        fields = tuple(self._field(name, scene.site.policy) for name in TOPICS[key][1])
        examples = RuleExamples(self.words)
        lead = self.say(f"admin.rules.{key}.lead")
        return (Group("", fields, lead=lead, example=lambda told: examples.long(key, told)),)

    # --- one rule

    def _field(self, name: str, policy: Policy) -> Field:
        say = self.say
        if name.startswith(_BREAK):
            return self._break(name)
        word, hint = say(f"admin.rule.{name}"), say(f"admin.rule.{name}.hint")
        match getattr(_DEFAULT, name):
            case Place():
                places = tuple(Option(one.value, say(f"admin.place.{one.value}")) for one in Place)
                return Pick(key=name, word=word, hint=hint, options=places, make=Place)
            case DayEnd():
                ends = tuple(Option(one.value, say(f"admin.day_end.{one.value}")) for one in DayEnd)
                return Pick(key=name, word=word, hint=hint, options=ends, make=DayEnd)
            case int():
                return self._number(name, word, hint)
        if name == "notes":
            example = say("admin.rule.notes.example")
            return Lines(key=name, word=word, hint=hint, add=say("admin.add_line"), example=example)
        known = dict.fromkeys((*_DEFAULT.priority_classes, *policy.priority_classes))
        classes = tuple(Option(one, self._priority(one)) for one in known)
        return PickMany(key=name, word=word, hint=hint, options=classes, none=say("admin.rule.no_class"))

    def _priority(self, one: PriorityClass) -> str:
        return self.say(f"dashboard.priority.{one}") if one in _DEFAULT.priority_classes else one

    def _number(self, name: str, word: str, hint: str) -> Number:
        """With its unit and the law's own default."""
        if name in _COUNTS:
            unit, factor = self.say(f"admin.unit.{_COUNTS[name]}"), 1
        elif name in _MINUTES:
            unit, factor = self.say("admin.unit.minutes"), 60
        else:
            unit, factor = self.say("admin.unit.seconds"), 1
        field = Number(key=name, word=word, unit=unit, factor=factor)
        usual = self.say("admin.default", value=field.write(getattr(_DEFAULT, name)), unit=unit)
        return replace(field, hint=f"{hint} {usual}")

    def _break(self, name: str) -> Number:
        reason = BreakReason(name.removeprefix(_BREAK))
        unit = self.say("admin.unit.minutes")
        field = Number(
            key=name, word=self.say(f"admin.break.{reason.value}"), unit=unit, factor=60, half=True
        )
        usual = self.say("admin.default", value=field.write(_DEFAULT.break_limit_s[reason]), unit=unit)
        return replace(field, hint=usual)

    # --- values

    def told(self, scene: Scene, key: str) -> Mapping[str, Any] | None:
        if key not in TOPICS:
            return None
        return {name: _value(scene.site.policy, name) for name in TOPICS[key][1]}

    def change(self, scene: Scene, key: str, told: Mapping[str, Any], command_id: CommandId) -> Change:
        policy = scene.site.policy
        limits = {
            BreakReason(name.removeprefix(_BREAK)): value
            for name, value in told.items()
            if name.startswith(_BREAK)
        }
        rest = {name: value for name, value in told.items() if not name.startswith(_BREAK)}
        policy = replace(policy, break_limit_s=policy.break_limit_s | limits, **rest)
        return Change(SetPolicy(command_id=command_id, policy=policy), key, mistakes_in(policy))


def _value(policy: Policy, name: str) -> Any:
    if name.startswith(_BREAK):
        reason = BreakReason(name.removeprefix(_BREAK))
        return policy.break_limit_s.get(reason, _DEFAULT.break_limit_s[reason])
    return getattr(policy, name)
