<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>dashboard</name>
    <message id="dashboard.title">
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message id="dashboard.product">
        <source>Antrean MPP</source>
        <translation>Antrean MPP</translation>
    </message>
    <message id="dashboard.live">
        <source>Live board</source>
        <translation>Live board</translation>
    </message>
    <message id="dashboard.live.size">
        <source>{date} · {booths} booths, {counters} counters</source>
        <translation>{date} · {booths} booths, {counters} counters</translation>
    </message>
    <message id="dashboard.supervisor">
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message id="dashboard.sign_out">
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message id="dashboard.link.live">
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message id="dashboard.link.stale">
        <source>Stalled · data of {time}</source>
        <translation>Stalled · data of {time}</translation>
    </message>
    <message id="dashboard.link.lost">
        <source>Lost · data of {time}</source>
        <translation>Lost · data of {time}</translation>
    </message>
    <message id="dashboard.full_screen">
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message id="dashboard.full_screen.leave">
        <source>Leave full screen</source>
        <translation>Leave full screen</translation>
    </message>
    <message id="dashboard.since">
        <source>since {time}</source>
        <translation>since {time}</translation>
    </message>
    <message id="dashboard.waiting">
        <source>Waiting now</source>
        <translation>Waiting now</translation>
    </message>
    <message id="dashboard.waiting.unit">
        <source>people</source>
        <translation>people</translation>
    </message>
    <message id="dashboard.waiting.longest">
        <source>longest {minutes}</source>
        <translation>longest {minutes}</translation>
    </message>
    <message id="dashboard.waiting.nobody">
        <source>nobody waits</source>
        <translation>nobody waits</translation>
    </message>
    <message id="dashboard.waiting.formula">
        <source>= arrived, not yet called</source>
        <translation>= arrived, not yet called</translation>
    </message>
    <message id="dashboard.wait">
        <source>Waiting time</source>
        <translation>Waiting time</translation>
    </message>
    <message id="dashboard.wait.formula">
        <source>= first call − arrival</source>
        <translation>= first call − arrival</translation>
    </message>
    <message id="dashboard.service">
        <source>Service time</source>
        <translation>Service time</translation>
    </message>
    <message id="dashboard.service.formula">
        <source>= end − start of service</source>
        <translation>= end − start of service</translation>
    </message>
    <message id="dashboard.service.last">
        <source>last {count}</source>
        <translation>last {count}</translation>
    </message>
    <message id="dashboard.minutes.median">
        <source>min median</source>
        <translation>min median</translation>
    </message>
    <message id="dashboard.minutes.p90">
        <source>P90 {minutes}</source>
        <translation>P90 {minutes}</translation>
    </message>
    <message id="dashboard.level">
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message id="dashboard.level.part">
        <source>{part} of {whole} people</source>
        <translation>{part} of {whole} people</translation>
    </message>
    <message id="dashboard.level.formula">
        <source>= waited ≤ {minutes} ÷ served</source>
        <translation>= waited ≤ {minutes} ÷ served</translation>
    </message>
    <message id="dashboard.occupancy">
        <source>Counter occupancy</source>
        <translation>Counter occupancy</translation>
    </message>
    <message id="dashboard.occupancy.part">
        <source>{part} of {whole} counters</source>
        <translation>{part} of {whole} counters</translation>
    </message>
    <message id="dashboard.occupancy.formula">
        <source>= serving ÷ open, now</source>
        <translation>= serving ÷ open, now</translation>
    </message>
    <message id="dashboard.percent">
        <source>per cent</source>
        <translation>per cent</translation>
    </message>
    <message id="dashboard.booths">
        <source>Booths</source>
        <translation>Booths</translation>
    </message>
    <message id="dashboard.booths.about">
        <source>waiting times in minutes</source>
        <translation>waiting times in minutes</translation>
    </message>
    <message id="dashboard.booths.about.since">
        <source>waiting times in minutes · median and P90 since {time}</source>
        <translation>waiting times in minutes · median and P90 since {time}</translation>
    </message>
    <message id="dashboard.booths.legend">
        <source>No-shows ÷ (completed + no-shows) · Busy: someone waits ≥ {busy} · Critical: ≥ {critical}, or no counter for them</source>
        <translation>No-shows ÷ (completed + no-shows) · Busy: someone waits ≥ {busy} · Critical: ≥ {critical}, or no counter for them</translation>
    </message>
    <message id="dashboard.order.code">
        <source>Sorted by code</source>
        <translation>Sorted by code</translation>
    </message>
    <message id="dashboard.order.longest">
        <source>Sorted by wait</source>
        <translation>Sorted by wait</translation>
    </message>
    <message id="dashboard.zone.all">
        <source>All zones</source>
        <translation>All zones</translation>
    </message>
    <message id="dashboard.zone.one">
        <source>Zone {zone}</source>
        <translation>Zone {zone}</translation>
    </message>
    <message id="dashboard.column.booth">
        <source>Booth</source>
        <translation>Booth</translation>
    </message>
    <message id="dashboard.column.open">
        <source>Counters open</source>
        <translation>Counters open</translation>
    </message>
    <message id="dashboard.column.waiting">
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message id="dashboard.column.longest">
        <source>Longest</source>
        <translation>Longest</translation>
    </message>
    <message id="dashboard.column.median">
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message id="dashboard.column.p90">
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message id="dashboard.column.no_show">
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message id="dashboard.column.condition">
        <source>State</source>
        <translation>State</translation>
    </message>
    <message id="dashboard.condition.smooth">
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message id="dashboard.condition.busy">
        <source>Busy</source>
        <translation>Busy</translation>
    </message>
    <message id="dashboard.condition.critical">
        <source>Critical</source>
        <translation>Critical</translation>
    </message>
    <message id="dashboard.condition.closed">
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message id="dashboard.reopens">
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message id="dashboard.row">
        <source>{booth}: {condition}, {open} of {counters} counters open, {waiting} waiting</source>
        <translation>{booth}: {condition}, {open} of {counters} counters open, {waiting} waiting</translation>
    </message>
    <message id="dashboard.alerts">
        <source>Alerts</source>
        <translation>Alerts</translation>
    </message>
    <message id="dashboard.alerts.none">
        <source>No alerts</source>
        <translation>No alerts</translation>
    </message>
    <message id="dashboard.alerts.none.about">
        <source>Counters are open, and nobody waits beyond the target.</source>
        <translation>Counters are open, and nobody waits beyond the target.</translation>
    </message>
    <message id="dashboard.alert.where">
        <source>{code} {place}</source>
        <translation>{code} {place}</translation>
    </message>
    <message id="dashboard.alert.link">
        <source>Connection lost</source>
        <translation>Connection lost</translation>
    </message>
    <message id="dashboard.alert.link.where">
        <source>The figures stand still</source>
        <translation>The figures stand still</translation>
    </message>
    <message id="dashboard.alert.link.detail">
        <source>data until then</source>
        <translation>data until then</translation>
    </message>
    <message id="dashboard.alert.no_counter">
        <source>No counter open</source>
        <translation>No counter open</translation>
    </message>
    <message id="dashboard.alert.no_counter.detail">
        <source>{waiting} waiting, {minutes}</source>
        <translation>{waiting} waiting, {minutes}</translation>
    </message>
    <message id="dashboard.alert.wait">
        <source>Wait above target</source>
        <translation>Wait above target</translation>
    </message>
    <message id="dashboard.alert.wait.detail">
        <source>{minutes} · target {target}</source>
        <translation>{minutes} · target {target}</translation>
    </message>
    <message id="dashboard.alert.no_show">
        <source>No-shows above {percent}</source>
        <translation>No-shows above {percent}</translation>
    </message>
    <message id="dashboard.alert.no_show.detail">
        <source>{percent} · {part} of {whole}</source>
        <translation>{percent} · {part} of {whole}</translation>
    </message>
    <message id="dashboard.connecting.title">
        <source>Connecting to the queue hub</source>
        <translation>Connecting to the queue hub</translation>
    </message>
    <message id="dashboard.connecting.advice">
        <source>The board opens by itself as soon as the hub can be reached.</source>
        <translation>The board opens by itself as soon as the hub can be reached.</translation>
    </message>
    <message id="dashboard.turned_away.title">
        <source>The queue hub does not accept this computer</source>
        <translation>The queue hub does not accept this computer</translation>
    </message>
    <message id="dashboard.turned_away.advice">
        <source>Call the IT officer: this computer’s token is wrong or revoked, or its version does not fit.</source>
        <translation>Call the IT officer: this computer’s token is wrong or revoked, or its version does not fit.</translation>
    </message>
    <message id="dashboard.sign_in.title">
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message id="dashboard.sign_in.lead">
        <source>For supervisors</source>
        <translation>For supervisors</translation>
    </message>
    <message id="dashboard.sign_in.user">
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message id="dashboard.sign_in.password">
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message id="dashboard.sign_in.go">
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message id="dashboard.sign_in.checking">
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message id="dashboard.sign_in.needs_hub">
        <source>Needs the connection to the hub</source>
        <translation>Needs the connection to the hub</translation>
    </message>
    <message id="dashboard.sign_in.not_supervisor">
        <source>Only supervisors sign in here.</source>
        <translation>Only supervisors sign in here.</translation>
    </message>
    <message id="dashboard.sign_in.throttled">
        <source>Too many attempts. Try again in {wait}.</source>
        <translation>Too many attempts. Try again in {wait}.</translation>
    </message>
</context>
</TS>
