"""The law of the queue: pure functions and frozen values, the standard library only.

`decide(state, command, now)` answers what a command means, `elapse(state, now)` what time alone
brings, `evolve(state, event)` what an event changes. The same `evolve` runs in the hub, at the
desk, on the lobby display and in the kiosk. Time and ids are passed in, nothing here reads a clock.
"""
