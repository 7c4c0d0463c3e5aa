"""What the hub counts about itself, and how it is read out for Prometheus."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable
from itertools import accumulate

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily
from prometheus_client.metrics_core import Metric
from prometheus_client.registry import Collector

from common.store.answers import Outcome, Stored

BOUNDS_S = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0)


class Tally:
    """Plain numbers: a command must not pay for a metrics library. Event loop's thread only."""

    def __init__(self) -> None:
        self.commands: Counter[tuple[str, str]] = Counter()
        self.dropped = 0
        self._seconds = [0] * (len(BOUNDS_S) + 1)
        self._seconds_sum = 0.0

    def answered(self, name: str, outcome: Outcome, took_s: float) -> None:
        code = "ok" if isinstance(outcome, Stored) else outcome.code
        self.commands[name, code] += 1
        self._seconds[bisect_left(BOUNDS_S, took_s)] += 1
        self._seconds_sum += took_s

    def seconds(self) -> HistogramMetricFamily:
        bounds = [*(str(bound) for bound in BOUNDS_S), "+Inf"]
        buckets = list(zip(bounds, map(float, accumulate(self._seconds)), strict=True))
        return HistogramMetricFamily(
            "antrean_command_seconds",
            "From a command's arrival to its answer",
            buckets=buckets,
            sum_value=self._seconds_sum,
        )


Readers = dict[str, tuple[str, Callable[[], float]]]
"""By name: what it says, and how it is read."""


class Readings(Collector):
    """The tally and what can be read off the parts, at the moment of asking."""

    def __init__(self, tally: Tally, gauges: Readers, counters: Readers) -> None:
        self._tally = tally
        self._gauges = gauges
        self._counters = counters

    def collect(self) -> Iterable[Metric]:
        commands = CounterMetricFamily(
            "antrean_commands", "Commands that were answered", labels=["name", "outcome"]
        )
        for (name, outcome), count in self._tally.commands.items():
            commands.add_metric([name, outcome], count)
        yield commands
        yield self._tally.seconds()
        for name, (says, read) in self._counters.items():
            yield CounterMetricFamily(name, says, value=read())
        for name, (says, read) in self._gauges.items():
            yield GaugeMetricFamily(name, says, value=read())
