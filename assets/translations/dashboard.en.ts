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
        <source>= end − start − on hold</source>
        <translation>= end − start − on hold</translation>
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
    <message id="dashboard.percent">
        <source>per cent</source>
        <translation>per cent</translation>
    </message>
    <message id="dashboard.booths">
        <source>Booths</source>
        <translation>Booths</translation>
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
    <message id="dashboard.agency_head">
        <source>Head of agency</source>
        <translation>Head of agency</translation>
    </message>
    <message id="dashboard.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="dashboard.busy">
        <source>Being done…</source>
        <translation>Being done…</translation>
    </message>
    <message id="dashboard.until">
        <source>until {time}</source>
        <translation>until {time}</translation>
    </message>
    <message id="dashboard.until.title">
        <source>Until when</source>
        <translation>Until when</translation>
    </message>
    <message id="dashboard.until.day_end">
        <source>day’s end</source>
        <translation>day’s end</translation>
    </message>
    <message id="dashboard.counters">
        <source>Counters</source>
        <translation>Counters</translation>
    </message>
    <message id="dashboard.tickets">
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message id="dashboard.counter">
        <source>Counter {counter}</source>
        <translation>Counter {counter}</translation>
    </message>
    <message id="dashboard.search.booths">
        <source>Find booth</source>
        <translation>Find booth</translation>
    </message>
    <message id="dashboard.search.counters">
        <source>Find counter</source>
        <translation>Find counter</translation>
    </message>
    <message id="dashboard.search.tickets">
        <source>Find number</source>
        <translation>Find number</translation>
    </message>
    <message id="dashboard.order.need">
        <source>Sorted by need</source>
        <translation>Sorted by need</translation>
    </message>
    <message id="dashboard.occupancy.formula">
        <source>= serving ÷ (open − breaks)</source>
        <translation>= serving ÷ (open − breaks)</translation>
    </message>
    <message id="dashboard.legend.part">
        <source>{shown} of {whole} shown</source>
        <translation>{shown} of {whole} shown</translation>
    </message>
    <message id="dashboard.booths.since">
        <source>median and P90 since {time}</source>
        <translation>median and P90 since {time}</translation>
    </message>
    <message id="dashboard.booths.legend">
        <source>Minutes · Busy: someone waits ≥ {busy} · Critical: ≥ {critical}, or no counter for them</source>
        <translation>Minutes · Busy: someone waits ≥ {busy} · Critical: ≥ {critical}, or no counter for them</translation>
    </message>
    <message id="dashboard.counters.legend">
        <source>Services: served of offered · Waiting: for what the counter serves</source>
        <translation>Services: served of offered · Waiting: for what the counter serves</translation>
    </message>
    <message id="dashboard.tickets.legend">
        <source>{count} numbers · by waiting time, then on hold, no-show, in hand</source>
        <translation>{count} numbers · by waiting time, then on hold, no-show, in hand</translation>
    </message>
    <message id="dashboard.nothing.booths">
        <source>No booths here</source>
        <translation>No booths here</translation>
    </message>
    <message id="dashboard.nothing.booths.about">
        <source>Choose another zone or agency.</source>
        <translation>Choose another zone or agency.</translation>
    </message>
    <message id="dashboard.nothing.counters">
        <source>No counters here</source>
        <translation>No counters here</translation>
    </message>
    <message id="dashboard.nothing.counters.about">
        <source>Choose another zone or agency, or add counters in the administration.</source>
        <translation>Choose another zone or agency, or add counters in the administration.</translation>
    </message>
    <message id="dashboard.nothing.tickets">
        <source>Nobody has a number</source>
        <translation>Nobody has a number</translation>
    </message>
    <message id="dashboard.nothing.tickets.about">
        <source>Numbers that wait, are on hold, no-shows or in hand stand here.</source>
        <translation>Numbers that wait, are on hold, no-shows or in hand stand here.</translation>
    </message>
    <message id="dashboard.nothing.found">
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message id="dashboard.nothing.found.about">
        <source>Type a part of the name or of the number, or choose all zones.</source>
        <translation>Type a part of the name or of the number, or choose all zones.</translation>
    </message>
    <message id="dashboard.column.parked">
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message id="dashboard.column.counter">
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message id="dashboard.column.ticket">
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message id="dashboard.column.since">
        <source>For</source>
        <translation>For</translation>
    </message>
    <message id="dashboard.column.services">
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message id="dashboard.column.service">
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message id="dashboard.stage.away">
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message id="dashboard.stage.overdue">
        <source>Break over</source>
        <translation>Break over</translation>
    </message>
    <message id="dashboard.stage.break">
        <source>On break</source>
        <translation>On break</translation>
    </message>
    <message id="dashboard.stage.calling">
        <source>Calling</source>
        <translation>Calling</translation>
    </message>
    <message id="dashboard.stage.serving">
        <source>Serving</source>
        <translation>Serving</translation>
    </message>
    <message id="dashboard.stage.idle">
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message id="dashboard.stage.closed">
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message id="dashboard.break.short">
        <source>Short break</source>
        <translation>Short break</translation>
    </message>
    <message id="dashboard.break.prayer">
        <source>Prayer</source>
        <translation>Prayer</translation>
    </message>
    <message id="dashboard.break.meal">
        <source>Meal break</source>
        <translation>Meal break</translation>
    </message>
    <message id="dashboard.break.meeting">
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message id="dashboard.break.technical">
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message id="dashboard.close_reason.break">
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message id="dashboard.close_reason.system_down">
        <source>System down</source>
        <translation>System down</translation>
    </message>
    <message id="dashboard.close_reason.no_officer">
        <source>No officer</source>
        <translation>No officer</translation>
    </message>
    <message id="dashboard.close_reason.full">
        <source>Full</source>
        <translation>Full</translation>
    </message>
    <message id="dashboard.close_reason.event">
        <source>Event</source>
        <translation>Event</translation>
    </message>
    <message id="dashboard.close_reason.emergency">
        <source>Emergency</source>
        <translation>Emergency</translation>
    </message>
    <message id="dashboard.status.printing">
        <source>Being printed</source>
        <translation>Being printed</translation>
    </message>
    <message id="dashboard.status.waiting">
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message id="dashboard.status.called">
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message id="dashboard.status.serving">
        <source>Being served</source>
        <translation>Being served</translation>
    </message>
    <message id="dashboard.status.parked">
        <source>On hold</source>
        <translation>On hold</translation>
    </message>
    <message id="dashboard.status.completed">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="dashboard.status.no_show">
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message id="dashboard.status.cancelled">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="dashboard.status.transferred">
        <source>Transferred</source>
        <translation>Transferred</translation>
    </message>
    <message id="dashboard.status.void">
        <source>Not printed</source>
        <translation>Not printed</translation>
    </message>
    <message id="dashboard.park.fetching_documents">
        <source>Fetching papers</source>
        <translation>Fetching papers</translation>
    </message>
    <message id="dashboard.park.filling_form">
        <source>Filling in a form</source>
        <translation>Filling in a form</translation>
    </message>
    <message id="dashboard.park.paying">
        <source>Paying</source>
        <translation>Paying</translation>
    </message>
    <message id="dashboard.park.copying">
        <source>Making copies</source>
        <translation>Making copies</translation>
    </message>
    <message id="dashboard.park.system_down">
        <source>System down</source>
        <translation>System down</translation>
    </message>
    <message id="dashboard.park.counter_closed">
        <source>Counter closed</source>
        <translation>Counter closed</translation>
    </message>
    <message id="dashboard.park.other">
        <source>Other reason</source>
        <translation>Other reason</translation>
    </message>
    <message id="dashboard.returns">
        <source>back {time}</source>
        <translation>back {time}</translation>
    </message>
    <message id="dashboard.missed_at">
        <source>no-show {time}</source>
        <translation>no-show {time}</translation>
    </message>
    <message id="dashboard.returned">
        <source>back in line</source>
        <translation>back in line</translation>
    </message>
    <message id="dashboard.appointment">
        <source>appointment {time}</source>
        <translation>appointment {time}</translation>
    </message>
    <message id="dashboard.priority.ordinary">
        <source>Ordinary</source>
        <translation>Ordinary</translation>
    </message>
    <message id="dashboard.priority.priority">
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message id="dashboard.priority.disability">
        <source>Disability</source>
        <translation>Disability</translation>
    </message>
    <message id="dashboard.priority.elderly">
        <source>Elderly</source>
        <translation>Elderly</translation>
    </message>
    <message id="dashboard.priority.pregnant">
        <source>Expecting or nursing</source>
        <translation>Expecting or nursing</translation>
    </message>
    <message id="dashboard.priority.with_child">
        <source>With a child</source>
        <translation>With a child</translation>
    </message>
    <message id="dashboard.priority.disaster_victim">
        <source>Disaster victim</source>
        <translation>Disaster victim</translation>
    </message>
    <message id="dashboard.priority.title">
        <source>Priority of {code}</source>
        <translation>Priority of {code}</translation>
    </message>
    <message id="dashboard.priority.lead">
        <source>The place by arrival stays. The calling order changes at once, and the change stands in the log.</source>
        <translation>The place by arrival stays. The calling order changes at once, and the change stands in the log.</translation>
    </message>
    <message id="dashboard.priority.go">
        <source>Change priority</source>
        <translation>Change priority</translation>
    </message>
    <message id="dashboard.priority.same">
        <source>Choose another class</source>
        <translation>Choose another class</translation>
    </message>
    <message id="dashboard.visit">
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message id="dashboard.visit.came">
        <source>came {time}</source>
        <translation>came {time}</translation>
    </message>
    <message id="dashboard.visit.waited">
        <source>waited {minutes}</source>
        <translation>waited {minutes}</translation>
    </message>
    <message id="dashboard.visit.served">
        <source>served {minutes}</source>
        <translation>served {minutes}</translation>
    </message>
    <message id="dashboard.visit.then">
        <source>Then: {services}</source>
        <translation>Then: {services}</translation>
    </message>
    <message id="dashboard.do.transfer">
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message id="dashboard.do.priority">
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message id="dashboard.do.cancel">
        <source>Cancel it</source>
        <translation>Cancel it</translation>
    </message>
    <message id="dashboard.do.resume">
        <source>Back into the line</source>
        <translation>Back into the line</translation>
    </message>
    <message id="dashboard.do.reinstate">
        <source>Back into the line: came after all</source>
        <translation>Back into the line: came after all</translation>
    </message>
    <message id="dashboard.cannot.missed">
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message id="dashboard.cannot.in_hand">
        <source>At a counter</source>
        <translation>At a counter</translation>
    </message>
    <message id="dashboard.cannot.printing">
        <source>Being printed</source>
        <translation>Being printed</translation>
    </message>
    <message id="dashboard.cannot.over">
        <source>It is over</source>
        <translation>It is over</translation>
    </message>
    <message id="dashboard.waiting.count">
        <source>{count} waiting</source>
        <translation>{count} waiting</translation>
    </message>
    <message id="dashboard.transfer.title">
        <source>Transfer {code}</source>
        <translation>Transfer {code}</translation>
    </message>
    <message id="dashboard.transfer.lead">
        <source>Now: {service}. The number on the paper stays the same.</source>
        <translation>Now: {service}. The number on the paper stays the same.</translation>
    </message>
    <message id="dashboard.transfer.search">
        <source>To which service</source>
        <translation>To which service</translation>
    </message>
    <message id="dashboard.transfer.counter">
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message id="dashboard.transfer.any_counter">
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message id="dashboard.transfer.reason">
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message id="dashboard.transfer.reason.wrong_service">
        <source>Wrong service</source>
        <translation>Wrong service</translation>
    </message>
    <message id="dashboard.transfer.reason.next_step">
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message id="dashboard.transfer.reason.specialist">
        <source>Needs a specialist</source>
        <translation>Needs a specialist</translation>
    </message>
    <message id="dashboard.transfer.reason.load">
        <source>Counter too busy</source>
        <translation>Counter too busy</translation>
    </message>
    <message id="dashboard.transfer.reason.supervisor_request">
        <source>Supervisor’s request</source>
        <translation>Supervisor’s request</translation>
    </message>
    <message id="dashboard.transfer.place">
        <source>Place in the line</source>
        <translation>Place in the line</translation>
    </message>
    <message id="dashboard.transfer.place.policy">
        <source>As the site’s rule</source>
        <translation>As the site’s rule</translation>
    </message>
    <message id="dashboard.transfer.place.arrival">
        <source>By arrival</source>
        <translation>By arrival</translation>
    </message>
    <message id="dashboard.transfer.place.last">
        <source>Last</source>
        <translation>Last</translation>
    </message>
    <message id="dashboard.transfer.need_service">
        <source>Choose a service</source>
        <translation>Choose a service</translation>
    </message>
    <message id="dashboard.transfer.go">
        <source>Transfer {code}</source>
        <translation>Transfer {code}</translation>
    </message>
    <message id="dashboard.cancel.title">
        <source>Cancel {code}?</source>
        <translation>Cancel {code}?</translation>
    </message>
    <message id="dashboard.cancel.lead">
        <source>This person has waited {waited} and loses the place. It cannot be taken back.</source>
        <translation>This person has waited {waited} and loses the place. It cannot be taken back.</translation>
    </message>
    <message id="dashboard.cancel.go">
        <source>Cancel {code}</source>
        <translation>Cancel {code}</translation>
    </message>
    <message id="dashboard.counter.closed">
        <source>This counter is closed. An officer opens it at the desk.</source>
        <translation>This counter is closed. An officer opens it at the desk.</translation>
    </message>
    <message id="dashboard.counter.services">
        <source>Services, the preferred one first</source>
        <translation>Services, the preferred one first</translation>
    </message>
    <message id="dashboard.counter.in_order">
        <source>Call in this order</source>
        <translation>Call in this order</translation>
    </message>
    <message id="dashboard.counter.up">
        <source>Move up: {service}</source>
        <translation>Move up: {service}</translation>
    </message>
    <message id="dashboard.counter.assign">
        <source>Save services</source>
        <translation>Save services</translation>
    </message>
    <message id="dashboard.counter.same">
        <source>Nothing is changed yet</source>
        <translation>Nothing is changed yet</translation>
    </message>
    <message id="dashboard.counter.need_service">
        <source>At least one service</source>
        <translation>At least one service</translation>
    </message>
    <message id="dashboard.counter.close">
        <source>Close counter</source>
        <translation>Close counter</translation>
    </message>
    <message id="dashboard.counter.close.title">
        <source>Close {counter}?</source>
        <translation>Close {counter}?</translation>
    </message>
    <message id="dashboard.counter.close.free">
        <source>It has nobody in hand. {waiting} who wait for its services stay in the line for other counters.</source>
        <translation>It has nobody in hand. {waiting} who wait for its services stay in the line for other counters.</translation>
    </message>
    <message id="dashboard.counter.close.called">
        <source>{code} was called here and goes back to its place in the line.</source>
        <translation>{code} was called here and goes back to its place in the line.</translation>
    </message>
    <message id="dashboard.counter.close.serving">
        <source>{code} is being served here. It is put on hold, and another counter goes on with it.</source>
        <translation>{code} is being served here. It is put on hold, and another counter goes on with it.</translation>
    </message>
    <message id="dashboard.counter.close.go">
        <source>Close {counter}</source>
        <translation>Close {counter}</translation>
    </message>
    <message id="dashboard.booth.facts">
        <source>{agency} · zone {zone} · {open} of {counters} counters open · {waiting} waiting · {parked} on hold · {missed} no-show</source>
        <translation>{agency} · zone {zone} · {open} of {counters} counters open · {waiting} waiting · {parked} on hold · {missed} no-show</translation>
    </message>
    <message id="dashboard.booth.cost">
        <source>Kiosks give no more numbers and say why. {waiting} who wait are still served.</source>
        <translation>Kiosks give no more numbers and say why. {waiting} who wait are still served.</translation>
    </message>
    <message id="dashboard.booth.why">
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message id="dashboard.booth.need_reason">
        <source>Choose a reason</source>
        <translation>Choose a reason</translation>
    </message>
    <message id="dashboard.booth.close">
        <source>Close booth</source>
        <translation>Close booth</translation>
    </message>
    <message id="dashboard.booth.closed">
        <source>Closed: {reason}</source>
        <translation>Closed: {reason}</translation>
    </message>
    <message id="dashboard.booth.reopen">
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message id="dashboard.ticker">
        <source>Lobby ticker</source>
        <translation>Lobby ticker</translation>
    </message>
    <message id="dashboard.ticker.none">
        <source>The displays show the site’s own sentences.</source>
        <translation>The displays show the site’s own sentences.</translation>
    </message>
    <message id="dashboard.ticker.write">
        <source>Announce</source>
        <translation>Announce</translation>
    </message>
    <message id="dashboard.ticker.remove">
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message id="dashboard.announce.title">
        <source>Announce in the lobby</source>
        <translation>Announce in the lobby</translation>
    </message>
    <message id="dashboard.announce.lead">
        <source>The text passes by on every display. No names, no numbers of people.</source>
        <translation>The text passes by on every display. No names, no numbers of people.</translation>
    </message>
    <message id="dashboard.announce.text">
        <source>What the lobby reads</source>
        <translation>What the lobby reads</translation>
    </message>
    <message id="dashboard.announce.left">
        <source>{count} letters left</source>
        <translation>{count} letters left</translation>
    </message>
    <message id="dashboard.announce.need_text">
        <source>Type the text first</source>
        <translation>Type the text first</translation>
    </message>
    <message id="dashboard.announce.go">
        <source>Announce</source>
        <translation>Announce</translation>
    </message>
    <message id="dashboard.announce.remove.title">
        <source>Take this text off the displays?</source>
        <translation>Take this text off the displays?</translation>
    </message>
    <message id="dashboard.announce.remove.go">
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message id="dashboard.alerts.quiet">
        <source>{count} set aside</source>
        <translation>{count} set aside</translation>
    </message>
    <message id="dashboard.alerts.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="dashboard.alert.accept">
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message id="dashboard.alert.snooze">
        <source>Snooze</source>
        <translation>Snooze</translation>
    </message>
    <message id="dashboard.alert.wake">
        <source>Show again</source>
        <translation>Show again</translation>
    </message>
    <message id="dashboard.alert.accepted">
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message id="dashboard.alert.snoozed">
        <source>until {time}</source>
        <translation>until {time}</translation>
    </message>
    <message id="dashboard.alert.everywhere">
        <source>Whole building</source>
        <translation>Whole building</translation>
    </message>
    <message id="dashboard.alert.no_counter.open">
        <source>kiosks give numbers</source>
        <translation>kiosks give numbers</translation>
    </message>
    <message id="dashboard.alert.queue">
        <source>Long queue</source>
        <translation>Long queue</translation>
    </message>
    <message id="dashboard.alert.queue.detail">
        <source>{waiting} for {counters} counters</source>
        <translation>{waiting} for {counters} counters</translation>
    </message>
    <message id="dashboard.alert.break">
        <source>Break over its limit</source>
        <translation>Break over its limit</translation>
    </message>
    <message id="dashboard.alert.break.detail">
        <source>{reason}, {minutes} over</source>
        <translation>{reason}, {minutes} over</translation>
    </message>
    <message id="dashboard.alert.station">
        <source>Station offline</source>
        <translation>Station offline</translation>
    </message>
    <message id="dashboard.alert.station.detail">
        <source>was on the line today</source>
        <translation>was on the line today</translation>
    </message>
    <message id="dashboard.alert.station.counter">
        <source>{station} is not on the line</source>
        <translation>{station} is not on the line</translation>
    </message>
</context>
</TS>
