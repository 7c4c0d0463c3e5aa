<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>operations</name>
    <message id="operations.closed.supervisor">
        <source>The supervisor closed Counter {counter}.</source>
        <translation>The supervisor closed Counter {counter}.</translation>
    </message>
    <message id="operations.closed.supervisor.parked">
        <source>The supervisor closed Counter {counter}. {code} is on hold and another counter can go on.</source>
        <translation>The supervisor closed Counter {counter}. {code} is on hold and another counter can go on.</translation>
    </message>
    <message id="operations.closed.supervisor.returned">
        <source>The supervisor closed Counter {counter}. {code} is back at its place in the queue.</source>
        <translation>The supervisor closed Counter {counter}. {code} is back at its place in the queue.</translation>
    </message>
    <message id="operations.closed.moved">
        <source>Counter {counter} was closed because you moved to another counter.</source>
        <translation>Counter {counter} was closed because you moved to another counter.</translation>
    </message>
    <message id="operations.closed.day_ended">
        <source>The service day has ended. Counter {counter} was closed.</source>
        <translation>The service day has ended. Counter {counter} was closed.</translation>
    </message>
    <message id="operations.closed.meanwhile">
        <source>Counter {counter} is no longer open for you. Choose a counter again.</source>
        <translation>Counter {counter} is no longer open for you. Choose a counter again.</translation>
    </message>
    <message id="operations.key.transfer">
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message id="operations.key.transfer.hint">
        <source>Elsewhere</source>
        <translation>Elsewhere</translation>
    </message>
    <message id="operations.key.park">
        <source>Put on hold</source>
        <translation>Put on hold</translation>
    </message>
    <message id="operations.key.park.hint">
        <source>Comes back later</source>
        <translation>Comes back later</translation>
    </message>
    <message id="operations.key.pause">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="operations.key.pause.hint">
        <source>Choose the reason</source>
        <translation>Choose the reason</translation>
    </message>
    <message id="operations.key.aside">
        <source>Out of line</source>
        <translation>Out of line</translation>
    </message>
    <message id="operations.key.aside.hint">
        <source>{parked} on hold · {missed} no-show</source>
        <translation>{parked} on hold · {missed} no-show</translation>
    </message>
    <message id="operations.key.close.hint">
        <source>Or change services</source>
        <translation>Or change services</translation>
    </message>
    <message id="operations.why_not.recall">
        <source>Wait {wait} s</source>
        <translation>Wait {wait} s</translation>
    </message>
    <message id="operations.why_not.aside">
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message id="operations.why_not.paused">
        <source>Pausing</source>
        <translation>Pausing</translation>
    </message>
    <message id="operations.primary.go_on">
        <source>Go on serving</source>
        <translation>Go on serving</translation>
    </message>
    <message id="operations.undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="operations.ended.finished">
        <source>{code} finished</source>
        <translation>{code} finished</translation>
    </message>
    <message id="operations.ended.no_show">
        <source>{code} no-show</source>
        <translation>{code} no-show</translation>
    </message>
    <message id="operations.ended.goes_on">
        <source>{code} finished · goes on to {where}</source>
        <translation>{code} finished · goes on to {where}</translation>
    </message>
    <message id="operations.where">
        <source>Booth {booth} · {name} · floor {floor}, zone {zone}</source>
        <translation>Booth {booth} · {name} · floor {floor}, zone {zone}</translation>
    </message>
    <message id="operations.where.no_floor">
        <source>Booth {booth} · {name} · zone {zone}</source>
        <translation>Booth {booth} · {name} · zone {zone}</translation>
    </message>
    <message id="operations.waiting_short" numerus="yes">
        <source>{count} wait</source>
        <translation><numerusform>{count} waits</numerusform><numerusform>{count} wait</numerusform></translation>
    </message>
    <message id="operations.waiting_here" numerus="yes">
        <source>{count} people wait</source>
        <translation><numerusform>{count} person waits</numerusform><numerusform>{count} people wait</numerusform></translation>
    </message>
    <message id="operations.need_reason">
        <source>Choose the reason: keys 1 to {last}</source>
        <translation>Choose the reason: keys 1 to {last}</translation>
    </message>
    <message id="operations.because.appointment_due">
        <source>The appointment is due.</source>
        <translation>The appointment is due.</translation>
    </message>
    <message id="operations.because.appointment_early">
        <source>An appointment, {early} early. Nobody else waits.</source>
        <translation>An appointment, {early} early. Nobody else waits.</translation>
    </message>
    <message id="operations.because.resumed">
        <source>Goes on at this counter, {away} after being put on hold.</source>
        <translation>Goes on at this counter, {away} after being put on hold.</translation>
    </message>
    <message id="operations.leg.printing">
        <source>being printed</source>
        <translation>being printed</translation>
    </message>
    <message id="operations.leg.waiting">
        <source>waiting since {time}</source>
        <translation>waiting since {time}</translation>
    </message>
    <message id="operations.leg.called">
        <source>called by {counter}</source>
        <translation>called by {counter}</translation>
    </message>
    <message id="operations.leg.serving">
        <source>served at {counter} since {time}</source>
        <translation>served at {counter} since {time}</translation>
    </message>
    <message id="operations.leg.parked">
        <source>on hold</source>
        <translation>on hold</translation>
    </message>
    <message id="operations.leg.completed">
        <source>finished at {time}, {counter}</source>
        <translation>finished at {time}, {counter}</translation>
    </message>
    <message id="operations.leg.no_show">
        <source>no-show at {time}</source>
        <translation>no-show at {time}</translation>
    </message>
    <message id="operations.leg.cancelled">
        <source>cancelled at {time}</source>
        <translation>cancelled at {time}</translation>
    </message>
    <message id="operations.leg.transferred">
        <source>transferred at {time} from {counter}</source>
        <translation>transferred at {time} from {counter}</translation>
    </message>
    <message id="operations.leg.void">
        <source>does not count</source>
        <translation>does not count</translation>
    </message>
    <message id="operations.transfer.title">
        <source>Transfer {code}</source>
        <translation>Transfer {code}</translation>
    </message>
    <message id="operations.transfer.search">
        <source>Find a service, booth, agency or counter</source>
        <translation>Find a service, booth, agency or counter</translation>
    </message>
    <message id="operations.transfer.nowhere">
        <source>Nothing like that. Type only a part of its name.</source>
        <translation>Nothing like that. Type only a part of its name.</translation>
    </message>
    <message id="operations.transfer.why">
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message id="operations.transfer.reason.wrong_service">
        <source>Wrong service</source>
        <translation>Wrong service</translation>
    </message>
    <message id="operations.transfer.reason.next_step">
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message id="operations.transfer.reason.specialist">
        <source>Needs a specialist</source>
        <translation>Needs a specialist</translation>
    </message>
    <message id="operations.transfer.reason.load">
        <source>Counter too busy</source>
        <translation>Counter too busy</translation>
    </message>
    <message id="operations.transfer.reason.supervisor_request">
        <source>Supervisor’s request</source>
        <translation>Supervisor’s request</translation>
    </message>
    <message id="operations.transfer.on_break">
        <source>pausing</source>
        <translation>pausing</translation>
    </message>
    <message id="operations.transfer.present">
        <source>present</source>
        <translation>present</translation>
    </message>
    <message id="operations.transfer.officer">
        <source>Officer {officer}</source>
        <translation>Officer {officer}</translation>
    </message>
    <message id="operations.transfer.go">
        <source>Transfer to {to}</source>
        <translation>Transfer to {to}</translation>
    </message>
    <message id="operations.transfer.need_place">
        <source>Choose where to</source>
        <translation>Choose where to</translation>
    </message>
    <message id="operations.place.arrival">
        <source>Keeps its place</source>
        <translation>Keeps its place</translation>
    </message>
    <message id="operations.place.after_some" numerus="yes">
        <source>After {count} people</source>
        <translation><numerusform>After {count} person</numerusform><numerusform>After {count} people</numerusform></translation>
    </message>
    <message id="operations.place.last">
        <source>Last in line</source>
        <translation>Last in line</translation>
    </message>
    <message id="operations.told.service">
        <source>Say: number {code} stays. Please go to {where}.</source>
        <translation>Say: number {code} stays. Please go to {where}.</translation>
    </message>
    <message id="operations.told.counter">
        <source>Say: number {code} stays. Please wait for Counter {counter} to call.</source>
        <translation>Say: number {code} stays. Please wait for Counter {counter} to call.</translation>
    </message>
    <message id="operations.told.officer">
        <source>Say: number {code} stays. Please wait for officer {officer} to call.</source>
        <translation>Say: number {code} stays. Please wait for officer {officer} to call.</translation>
    </message>
    <message id="operations.park.title">
        <source>Put {code} on hold</source>
        <translation>Put {code} on hold</translation>
    </message>
    <message id="operations.park.why">
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message id="operations.park.until">
        <source>Back into the line · keys + and −</source>
        <translation>Back into the line · keys + and −</translation>
    </message>
    <message id="operations.park.no_time">
        <source>No time</source>
        <translation>No time</translation>
    </message>
    <message id="operations.park.at">
        <source>At …</source>
        <translation>At …</translation>
    </message>
    <message id="operations.park.at_hint">
        <source>Time, for instance 14.30</source>
        <translation>Time, for instance 14.30</translation>
    </message>
    <message id="operations.park.need_time">
        <source>Type a time of today that lies ahead</source>
        <translation>Type a time of today that lies ahead</translation>
    </message>
    <message id="operations.park.today_only">
        <source>The return must be today</source>
        <translation>The return must be today</translation>
    </message>
    <message id="operations.park.told">
        <source>{code} stays in the list “Out of line” until it goes on. The number stays.</source>
        <translation>{code} stays in the list “Out of line” until it goes on. The number stays.</translation>
    </message>
    <message id="operations.park.told_time">
        <source>{code} comes back into the line by itself at {time}. The number stays.</source>
        <translation>{code} comes back into the line by itself at {time}. The number stays.</translation>
    </message>
    <message id="operations.park.go">
        <source>Put {code} on hold</source>
        <translation>Put {code} on hold</translation>
    </message>
    <message id="operations.park.reason.fetching_documents">
        <source>Fetching papers</source>
        <translation>Fetching papers</translation>
    </message>
    <message id="operations.park.reason.filling_form">
        <source>Filling in a form</source>
        <translation>Filling in a form</translation>
    </message>
    <message id="operations.park.reason.paying">
        <source>Paying</source>
        <translation>Paying</translation>
    </message>
    <message id="operations.park.reason.copying">
        <source>Making copies</source>
        <translation>Making copies</translation>
    </message>
    <message id="operations.park.reason.system_down">
        <source>System down</source>
        <translation>System down</translation>
    </message>
    <message id="operations.park.reason.counter_closed">
        <source>Counter closed</source>
        <translation>Counter closed</translation>
    </message>
    <message id="operations.park.reason.other">
        <source>Other reason</source>
        <translation>Other reason</translation>
    </message>
    <message id="operations.break.title">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="operations.break.reason.short">
        <source>Short break</source>
        <translation>Short break</translation>
    </message>
    <message id="operations.break.reason.prayer">
        <source>Prayer</source>
        <translation>Prayer</translation>
    </message>
    <message id="operations.break.reason.meal">
        <source>Meal break</source>
        <translation>Meal break</translation>
    </message>
    <message id="operations.break.reason.meeting">
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message id="operations.break.reason.technical">
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message id="operations.break.with_limit">
        <source>{reason} · {limit}</source>
        <translation>{reason} · {limit}</translation>
    </message>
    <message id="operations.break.waiting" numerus="yes">
        <source>{count} people wait.</source>
        <translation><numerusform>{count} person waits.</numerusform><numerusform>{count} people wait.</numerusform></translation>
    </message>
    <message id="operations.break.others" numerus="yes">
        <source>{count} other counters go on serving.</source>
        <translation><numerusform>{count} other counter goes on serving.</numerusform><numerusform>{count} other counters go on serving.</numerusform></translation>
    </message>
    <message id="operations.break.nobody_else">
        <source>No other counter is serving.</source>
        <translation>No other counter is serving.</translation>
    </message>
    <message id="operations.break.go">
        <source>Begin the pause</source>
        <translation>Begin the pause</translation>
    </message>
    <message id="operations.break.pill">
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message id="operations.break.over">
        <source>Over the limit</source>
        <translation>Over the limit</translation>
    </message>
    <message id="operations.break.of">
        <source>of {limit}</source>
        <translation>of {limit}</translation>
    </message>
    <message id="operations.break.beyond">
        <source>limit {limit}</source>
        <translation>limit {limit}</translation>
    </message>
    <message id="operations.break.until">
        <source>until {time}</source>
        <translation>until {time}</translation>
    </message>
    <message id="operations.break.since">
        <source>Since {since} · back at {until}.</source>
        <translation>Since {since} · back at {until}.</translation>
    </message>
    <message id="operations.break.lobby">
        <source>While pausing, this counter calls no number.</source>
        <translation>While pausing, this counter calls no number.</translation>
    </message>
    <message id="operations.break.people" numerus="yes">
        <source>{count} people wait, longest {longest}</source>
        <translation><numerusform>{count} person waits, longest {longest}</numerusform><numerusform>{count} people wait, longest {longest}</numerusform></translation>
    </message>
    <message id="operations.break.alone">
        <source>No other counter is serving</source>
        <translation>No other counter is serving</translation>
    </message>
    <message id="operations.break.on" numerus="yes">
        <source>Counters {counters} go on serving</source>
        <translation><numerusform>Counter {counters} goes on serving</numerusform><numerusform>Counters {counters} go on serving</numerusform></translation>
    </message>
    <message id="operations.aside.title">
        <source>Out of the line</source>
        <translation>Out of the line</translation>
    </message>
    <message id="operations.aside.search">
        <source>Find a number</source>
        <translation>Find a number</translation>
    </message>
    <message id="operations.aside.nobody">
        <source>No number is on hold or a no-show.</source>
        <translation>No number is on hold or a no-show.</translation>
    </message>
    <message id="operations.aside.parked">
        <source>On hold since {time} · {reason}</source>
        <translation>On hold since {time} · {reason}</translation>
    </message>
    <message id="operations.aside.returns">
        <source>back at {time}</source>
        <translation>back at {time}</translation>
    </message>
    <message id="operations.aside.missed" numerus="yes">
        <source>No-show at {time} · called {count} times</source>
        <translation><numerusform>No-show at {time} · called {count} time</numerusform><numerusform>No-show at {time} · called {count} times</numerusform></translation>
    </message>
    <message id="operations.aside.left">
        <source>{left} left</source>
        <translation>{left} left</translation>
    </message>
    <message id="operations.aside.reinstate">
        <source>Put {code} back into the line</source>
        <translation>Put {code} back into the line</translation>
    </message>
    <message id="operations.aside.call_here">
        <source>Call {code} here</source>
        <translation>Call {code} here</translation>
    </message>
    <message id="operations.aside.to_line">
        <source>Back into the line</source>
        <translation>Back into the line</translation>
    </message>
    <message id="operations.aside.need_number">
        <source>Choose the number</source>
        <translation>Choose the number</translation>
    </message>
    <message id="operations.aside.paused">
        <source>Go on serving first</source>
        <translation>Go on serving first</translation>
    </message>
    <message id="operations.aside.hint">
        <source>Choose the number that comes back.</source>
        <translation>Choose the number that comes back.</translation>
    </message>
    <message id="operations.aside.place.arrival">
        <source>In the line, {code} gets the place of its arrival.</source>
        <translation>In the line, {code} gets the place of its arrival.</translation>
    </message>
    <message id="operations.aside.place.after_some">
        <source>In the line, {code} is called after a few others.</source>
        <translation>In the line, {code} is called after a few others.</translation>
    </message>
    <message id="operations.aside.place.last">
        <source>In the line, {code} stands last.</source>
        <translation>In the line, {code} stands last.</translation>
    </message>
    <message id="operations.finish.more">
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message id="operations.finish.title">
        <source>Outcome of {code}</source>
        <translation>Outcome of {code}</translation>
    </message>
    <message id="operations.finish.delivered">
        <source>Handed over</source>
        <translation>Handed over</translation>
    </message>
    <message id="operations.finish.times">
        <source>{quantity} ×</source>
        <translation>{quantity} ×</translation>
    </message>
    <message id="operations.finish.minus">
        <source>One fewer</source>
        <translation>One fewer</translation>
    </message>
    <message id="operations.finish.plus">
        <source>One more</source>
        <translation>One more</translation>
    </message>
    <message id="operations.finish.nothing">
        <source>Nothing was handed over</source>
        <translation>Nothing was handed over</translation>
    </message>
    <message id="operations.finish.note">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="operations.plan.title">
        <source>Visit of {code}</source>
        <translation>Visit of {code}</translation>
    </message>
    <message id="operations.plan.stops">
        <source>The way of this number</source>
        <translation>The way of this number</translation>
    </message>
    <message id="operations.plan.remove">
        <source>Remove the last</source>
        <translation>Remove the last</translation>
    </message>
    <message id="operations.plan.nothing">
        <source>No further stop yet</source>
        <translation>No further stop yet</translation>
    </message>
    <message id="operations.plan.none">
        <source>Find the next service, then Enter. After this service the number goes home.</source>
        <translation>Find the next service, then Enter. After this service the number goes home.</translation>
    </message>
    <message id="operations.plan.hint">
        <source>After this service the number enters the line of the first stop.</source>
        <translation>After this service the number enters the line of the first stop.</translation>
    </message>
    <message id="operations.plan.full">
        <source>One visit has at most {count} further stops.</source>
        <translation>One visit has at most {count} further stops.</translation>
    </message>
    <message id="operations.plan.same">
        <source>Nothing has changed yet</source>
        <translation>Nothing has changed yet</translation>
    </message>
    <message id="operations.plan.go" numerus="yes">
        <source>Keep {count} stops</source>
        <translation><numerusform>Keep {count} stop</numerusform><numerusform>Keep {count} stops</numerusform></translation>
    </message>
    <message id="operations.plan.key">
        <source>Stops</source>
        <translation>Stops</translation>
    </message>
    <message id="operations.services.title">
        <source>Services of Counter {counter}</source>
        <translation>Services of Counter {counter}</translation>
    </message>
    <message id="operations.services.alike">
        <source>All alike</source>
        <translation>All alike</translation>
    </message>
    <message id="operations.services.in_order">
        <source>In this order</source>
        <translation>In this order</translation>
    </message>
    <message id="operations.services.hint">
        <source>Space: served or not.</source>
        <translation>Space: served or not.</translation>
    </message>
    <message id="operations.services.hint_order">
        <source>Space: served or not. + and − move it.</source>
        <translation>Space: served or not. + and − move it.</translation>
    </message>
    <message id="operations.services.earlier">
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message id="operations.services.later">
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message id="operations.services.save">
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message id="operations.services.open">
        <source>Open Counter {counter}</source>
        <translation>Open Counter {counter}</translation>
    </message>
    <message id="operations.services.need_one">
        <source>Choose at least one service</source>
        <translation>Choose at least one service</translation>
    </message>
    <message id="operations.choose.services">
        <source>Pick services first</source>
        <translation>Pick services first</translation>
    </message>
    <message id="operations.choose.mine">
        <source>You</source>
        <translation>You</translation>
    </message>
    <message id="operations.close.services">
        <source>Change services</source>
        <translation>Change services</translation>
    </message>
    <message id="operations.move.title">
        <source>You are still at Counter {counter}. Move here?</source>
        <translation>You are still at Counter {counter}. Move here?</translation>
    </message>
    <message id="operations.move.same">
        <source>Counter {counter} is still open in your name at another computer. Move here?</source>
        <translation>Counter {counter} is still open in your name at another computer. Move here?</translation>
    </message>
    <message id="operations.move.text">
        <source>One officer opens one counter only. Counter {counter} over there will be closed.</source>
        <translation>One officer opens one counter only. Counter {counter} over there will be closed.</translation>
    </message>
    <message id="operations.move.yes">
        <source>Move to Counter {counter}</source>
        <translation>Move to Counter {counter}</translation>
    </message>
    <message id="operations.help.form">
        <source>Outcome in detail; + and − count</source>
        <translation>Outcome in detail; + and − count</translation>
    </message>
    <message id="operations.help.plan">
        <source>Further stops of this visit</source>
        <translation>Further stops of this visit</translation>
    </message>
    <message id="operations.help.transfer">
        <source>Transfer elsewhere</source>
        <translation>Transfer elsewhere</translation>
    </message>
    <message id="operations.help.park">
        <source>Put a number on hold, with a reason</source>
        <translation>Put a number on hold, with a reason</translation>
    </message>
    <message id="operations.help.pause">
        <source>Pause, then go on serving</source>
        <translation>Pause, then go on serving</translation>
    </message>
    <message id="operations.help.aside">
        <source>Numbers on hold and no-shows</source>
        <translation>Numbers on hold and no-shows</translation>
    </message>
    <message id="operations.help.undo">
        <source>Undo a finish or a no-show</source>
        <translation>Undo a finish or a no-show</translation>
    </message>
    <message id="operations.class.priority">
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message id="operations.class.disability">
        <source>Disability</source>
        <translation>Disability</translation>
    </message>
    <message id="operations.class.elderly">
        <source>Older person</source>
        <translation>Older person</translation>
    </message>
    <message id="operations.class.pregnant">
        <source>Expecting or nursing</source>
        <translation>Expecting or nursing</translation>
    </message>
    <message id="operations.class.with_child">
        <source>With a child</source>
        <translation>With a child</translation>
    </message>
    <message id="operations.class.disaster_victim">
        <source>Disaster victim</source>
        <translation>Disaster victim</translation>
    </message>
    <message id="operations.badge.party" numerus="yes">
        <source>{count} people</source>
        <translation><numerusform>{count} person</numerusform><numerusform>{count} people</numerusform></translation>
    </message>
    <message id="operations.badge.representative">
        <source>Representative</source>
        <translation>Representative</translation>
    </message>
    <message id="operations.badge.kept_officer">
        <source>Kept for you</source>
        <translation>Kept for you</translation>
    </message>
    <message id="operations.fact.from">
        <source>From</source>
        <translation>From</translation>
    </message>
    <message id="operations.fact.booth">
        <source>Booth {booth}</source>
        <translation>Booth {booth}</translation>
    </message>
    <message id="operations.over.completed">
        <source>finished, {counter}</source>
        <translation>finished, {counter}</translation>
    </message>
    <message id="operations.over.transferred">
        <source>transferred, {counter}</source>
        <translation>transferred, {counter}</translation>
    </message>
    <message id="operations.over.no_show">
        <source>no-show, {counter}</source>
        <translation>no-show, {counter}</translation>
    </message>
    <message id="operations.over.cancelled">
        <source>cancelled, {counter}</source>
        <translation>cancelled, {counter}</translation>
    </message>
    <message id="operations.over.void">
        <source>does not count {counter}</source>
        <translation>does not count {counter}</translation>
    </message>
</context>
</TS>
