<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>desk</name>
    <message id="desk.counter">
        <source>Counter {counter}</source>
        <translation>Counter {counter}</translation>
    </message>
    <message id="desk.place">
        <source>{booth} · Zone {zone}</source>
        <translation>{booth} · Zone {zone}</translation>
    </message>
    <message id="desk.help">
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message id="desk.mini">
        <source>Mini</source>
        <translation>Mini</translation>
    </message>
    <message id="desk.mini.tip">
        <source>Double-click to go back to the desk</source>
        <translation>Double-click to go back to the desk</translation>
    </message>
    <message id="desk.mini.call">
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message id="desk.mini.start">
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message id="desk.mini.finish">
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message id="desk.mini.go_on">
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message id="desk.mini.undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="desk.mini.waiting">
        <source>{number} waiting</source>
        <translation>{number} waiting</translation>
    </message>
    <message id="desk.mini.nobody">
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message id="desk.mini.empty">
        <source>Queue is empty</source>
        <translation>Queue is empty</translation>
    </message>
    <message id="desk.mini.calls">
        <source>{timer} · {calls}×</source>
        <translation>{timer} · {calls}×</translation>
    </message>
    <message id="desk.mini.recall_in">
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message id="desk.mini.within">
        <source>{timer} / {target}</source>
        <translation>{timer} / {target}</translation>
    </message>
    <message id="desk.mini.over">
        <source>{timer} over</source>
        <translation>{timer} over</translation>
    </message>
    <message id="desk.mini.late">
        <source>{timer} far over</source>
        <translation>{timer} far over</translation>
    </message>
    <message id="desk.mini.lost">
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message id="desk.mini.stale">
        <source>stalling</source>
        <translation>stalling</translation>
    </message>
    <message id="desk.mini.lost_serving">
        <source>{timer} · offline</source>
        <translation>{timer} · offline</translation>
    </message>
    <message id="desk.mini.kept">
        <source>stored</source>
        <translation>stored</translation>
    </message>
    <message id="desk.mini.finished">
        <source>finished</source>
        <translation>finished</translation>
    </message>
    <message id="desk.mini.no_show">
        <source>no-show</source>
        <translation>no-show</translation>
    </message>
    <message id="desk.help.mini">
        <source>Mini mode: a small window on top of the others</source>
        <translation>Mini mode: a small window on top of the others</translation>
    </message>
    <message id="desk.help.filter">
        <source>Filter the waiting list; digits look for a number</source>
        <translation>Filter the waiting list; digits look for a number</translation>
    </message>
    <message id="desk.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="desk.link.connecting">
        <source>Connecting</source>
        <translation>Connecting</translation>
    </message>
    <message id="desk.connecting.title">
        <source>Connecting to the queue hub</source>
        <translation>Connecting to the queue hub</translation>
    </message>
    <message id="desk.connecting.advice">
        <source>This window opens by itself as soon as the hub can be reached.</source>
        <translation>This window opens by itself as soon as the hub can be reached.</translation>
    </message>
    <message id="desk.turned_away.title">
        <source>The queue hub does not accept this computer</source>
        <translation>The queue hub does not accept this computer</translation>
    </message>
    <message id="desk.turned_away.advice">
        <source>Call the IT officer: this computer’s token is wrong or revoked, or its version does not fit.</source>
        <translation>Call the IT officer: this computer’s token is wrong or revoked, or its version does not fit.</translation>
    </message>
    <message id="desk.sign_in.title">
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message id="desk.sign_in.lead">
        <source>For counter officers</source>
        <translation>For counter officers</translation>
    </message>
    <message id="desk.sign_in.user">
        <source>User name</source>
        <translation>User name</translation>
    </message>
    <message id="desk.sign_in.password">
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message id="desk.sign_in.go">
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message id="desk.sign_in.checking">
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message id="desk.choose.title">
        <source>Choose a counter</source>
        <translation>Choose a counter</translation>
    </message>
    <message id="desk.choose.lead">
        <source>Type the counter’s number or go by the arrow keys, then Enter.</source>
        <translation>Type the counter’s number or go by the arrow keys, then Enter.</translation>
    </message>
    <message id="desk.choose.bound">
        <source>This computer is for this counter only.</source>
        <translation>This computer is for this counter only.</translation>
    </message>
    <message id="desk.choose.typed">
        <source>Counter number: {number}</source>
        <translation>Counter number: {number}</translation>
    </message>
    <message id="desk.choose.open">
        <source>Open Counter {counter}</source>
        <translation>Open Counter {counter}</translation>
    </message>
    <message id="desk.choose.others">
        <source>Other counters</source>
        <translation>Other counters</translation>
    </message>
    <message id="desk.choose.taken">
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message id="desk.choose.leave">
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message id="desk.state.ready">
        <source>Ready to call</source>
        <translation>Ready to call</translation>
    </message>
    <message id="desk.state.waiting_for_hub">
        <source>Waiting for the hub</source>
        <translation>Waiting for the hub</translation>
    </message>
    <message id="desk.state.called">
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message id="desk.state.serving">
        <source>Being served</source>
        <translation>Being served</translation>
    </message>
    <message id="desk.state.kept">
        <source>Finished, stored</source>
        <translation>Finished, stored</translation>
    </message>
    <message id="desk.next">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="desk.coming">
        <source>Coming to your counter</source>
        <translation>Coming to your counter</translation>
    </message>
    <message id="desk.empty.title">
        <source>Nobody is waiting</source>
        <translation>Nobody is waiting</translation>
    </message>
    <message id="desk.empty.advice">
        <source>The key below wakes up as soon as somebody comes.</source>
        <translation>The key below wakes up as soon as somebody comes.</translation>
    </message>
    <message id="desk.fact.service">
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message id="desk.fact.arrived">
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message id="desk.fact.waited">
        <source>Waited</source>
        <translation>Waited</translation>
    </message>
    <message id="desk.since_call">
        <source>Since the call</source>
        <translation>Since the call</translation>
    </message>
    <message id="desk.calls">
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message id="desk.call.first">
        <source>First · {time}</source>
        <translation>First · {time}</translation>
    </message>
    <message id="desk.call.second_not_yet">
        <source>Second · not yet</source>
        <translation>Second · not yet</translation>
    </message>
    <message id="desk.call.nth">
        <source>No. {number} · {time}</source>
        <translation>No. {number} · {time}</translation>
    </message>
    <message id="desk.service_time">
        <source>Service time</source>
        <translation>Service time</translation>
    </message>
    <message id="desk.pace.within">
        <source>within target</source>
        <translation>within target</translation>
    </message>
    <message id="desk.pace.over">
        <source>over target</source>
        <translation>over target</translation>
    </message>
    <message id="desk.pace.late">
        <source>too long</source>
        <translation>too long</translation>
    </message>
    <message id="desk.why">
        <source>Why this number</source>
        <translation>Why this number</translation>
    </message>
    <message id="desk.because.first_come">
        <source>In order of arrival: this number came first.</source>
        <translation>In order of arrival: this number came first.</translation>
    </message>
    <message id="desk.because.priority_turn">
        <source>Priority’s turn: one after every {ordinary} ordinary numbers.</source>
        <translation>Priority’s turn: one after every {ordinary} ordinary numbers.</translation>
    </message>
    <message id="desk.because.ordinary_turn">
        <source>In order of arrival. {ordinary} ordinary numbers, then one priority</source>
        <translation>In order of arrival. {ordinary} ordinary numbers, then one priority</translation>
    </message>
    <message id="desk.because.waited_longest">
        <source>Has waited for more than {minutes}, so it goes first.</source>
        <translation>Has waited for more than {minutes}, so it goes first.</translation>
    </message>
    <message id="desk.because.chosen">
        <source>Chosen by the officer: {reason}.</source>
        <translation>Chosen by the officer: {reason}.</translation>
    </message>
    <message id="desk.row.first_come">
        <source>By arrival</source>
        <translation>By arrival</translation>
    </message>
    <message id="desk.row.priority">
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message id="desk.row.waited_longest">
        <source>Waited long</source>
        <translation>Waited long</translation>
    </message>
    <message id="desk.row.returned">
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message id="desk.row.appointment">
        <source>Appointment {time}</source>
        <translation>Appointment {time}</translation>
    </message>
    <message id="desk.row.representative">
        <source>Rep.</source>
        <translation>Rep.</translation>
    </message>
    <message id="desk.other.title">
        <source>Other counters</source>
        <translation>Other counters</translation>
    </message>
    <message id="desk.other.serving">
        <source>serving {code}</source>
        <translation>serving {code}</translation>
    </message>
    <message id="desk.other.calling">
        <source>calling {code}</source>
        <translation>calling {code}</translation>
    </message>
    <message id="desk.other.ready">
        <source>ready</source>
        <translation>ready</translation>
    </message>
    <message id="desk.other.none">
        <source>No other counter is open.</source>
        <translation>No other counter is open.</translation>
    </message>
    <message id="desk.other.more" numerus="yes">
        <source>and {count} other counters</source>
        <translation><numerusform>and {count} other counter</numerusform><numerusform>and {count} other counters</numerusform></translation>
    </message>
    <message id="desk.primary.call">
        <source>Call next</source>
        <translation>Call next</translation>
    </message>
    <message id="desk.primary.start">
        <source>Start service</source>
        <translation>Start service</translation>
    </message>
    <message id="desk.primary.finish">
        <source>Finish</source>
        <translation>Finish</translation>
    </message>
    <message id="desk.sending.short">
        <source>Waiting for an answer</source>
        <translation>Waiting for an answer</translation>
    </message>
    <message id="desk.sending">
        <source>Waiting for the hub’s answer</source>
        <translation>Waiting for the hub’s answer</translation>
    </message>
    <message id="desk.needs_hub">
        <source>Needs the connection to the hub</source>
        <translation>Needs the connection to the hub</translation>
    </message>
    <message id="desk.needs_link">
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message id="desk.kept">
        <source>Stored, sent when connected</source>
        <translation>Stored, sent when connected</translation>
    </message>
    <message id="desk.key.recall">
        <source>Call again</source>
        <translation>Call again</translation>
    </message>
    <message id="desk.key.recall.hint">
        <source>Call number {number}</source>
        <translation>Call number {number}</translation>
    </message>
    <message id="desk.key.no_show">
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message id="desk.key.no_show.hint">
        <source>Nobody came</source>
        <translation>Nobody came</translation>
    </message>
    <message id="desk.key.cancel">
        <source>Cancel number</source>
        <translation>Cancel number</translation>
    </message>
    <message id="desk.key.cancel.hint">
        <source>Will not be served</source>
        <translation>Will not be served</translation>
    </message>
    <message id="desk.key.close">
        <source>Close counter</source>
        <translation>Close counter</translation>
    </message>
    <message id="desk.key.close.hint">
        <source>Then sign out</source>
        <translation>Then sign out</translation>
    </message>
    <message id="desk.why_not.no_ticket">
        <source>No number yet</source>
        <translation>No number yet</translation>
    </message>
    <message id="desk.why_not.serving">
        <source>Already being served</source>
        <translation>Already being served</translation>
    </message>
    <message id="desk.why_not.calls" numerus="yes">
        <source>After {count} calls</source>
        <translation><numerusform>After {count} call</numerusform><numerusform>After {count} calls</numerusform></translation>
    </message>
    <message id="desk.why_not.finish_first">
        <source>Finish first</source>
        <translation>Finish first</translation>
    </message>
    <message id="desk.outcome.title">
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message id="desk.outcome.completed">
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message id="desk.outcome.documents_missing">
        <source>Papers missing</source>
        <translation>Papers missing</translation>
    </message>
    <message id="desk.outcome.wrong_service">
        <source>Wrong service</source>
        <translation>Wrong service</translation>
    </message>
    <message id="desk.outcome.cancelled">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="desk.visit.title">
        <source>Today’s visit</source>
        <translation>Today’s visit</translation>
    </message>
    <message id="desk.visit.waited">
        <source>waited</source>
        <translation>waited</translation>
    </message>
    <message id="desk.visit.ticket">
        <source>Took a number</source>
        <translation>Took a number</translation>
    </message>
    <message id="desk.visit.called" numerus="yes">
        <source>called {count} times</source>
        <translation><numerusform>called once</numerusform><numerusform>called {count} times</numerusform></translation>
    </message>
    <message id="desk.visit.serving">
        <source>being served</source>
        <translation>being served</translation>
    </message>
    <message id="desk.visit.served">
        <source>served</source>
        <translation>served</translation>
    </message>
    <message id="desk.visit.ended">
        <source>not served</source>
        <translation>not served</translation>
    </message>
    <message id="desk.queue.title">
        <source>Waiting at booth {booth}</source>
        <translation>Waiting at booth {booth}</translation>
    </message>
    <message id="desk.queue.people" numerus="yes">
        <source>people</source>
        <translation><numerusform>person</numerusform><numerusform>people</numerusform></translation>
    </message>
    <message id="desk.queue.people_waiting" numerus="yes">
        <source>people waiting</source>
        <translation><numerusform>person waiting</numerusform><numerusform>people waiting</numerusform></translation>
    </message>
    <message id="desk.queue.empty">
        <source>The queue is empty</source>
        <translation>The queue is empty</translation>
    </message>
    <message id="desk.queue.empty.advice">
        <source>New numbers appear here.</source>
        <translation>New numbers appear here.</translation>
    </message>
    <message id="desk.queue.longest">
        <source>Longest</source>
        <translation>Longest</translation>
    </message>
    <message id="desk.queue.served">
        <source>Served today</source>
        <translation>Served today</translation>
    </message>
    <message id="desk.queue.median">
        <source>median</source>
        <translation>median</translation>
    </message>
    <message id="desk.queue.as_of">
        <source>Data of {time}</source>
        <translation>Data of {time}</translation>
    </message>
    <message id="desk.queue.may_change">
        <source>The order may change when connected again.</source>
        <translation>The order may change when connected again.</translation>
    </message>
    <message id="desk.filter.all">
        <source>Everyone who waits</source>
        <translation>Everyone who waits</translation>
    </message>
    <message id="desk.filter.priority">
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message id="desk.filter.returned">
        <source>Came back</source>
        <translation>Came back</translation>
    </message>
    <message id="desk.filter.appointment">
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message id="desk.filter.digits">
        <source>Number {digits}</source>
        <translation>Number {digits}</translation>
    </message>
    <message id="desk.filter.count">
        <source>{shown} of {all}</source>
        <translation>{shown} of {all}</translation>
    </message>
    <message id="desk.filter.choose">
        <source>Filter the list</source>
        <translation>Filter the list</translation>
    </message>
    <message id="desk.filter.nobody">
        <source>Nobody like that waits</source>
        <translation>Nobody like that waits</translation>
    </message>
    <message id="desk.filter.nobody.advice">
        <source>Esc shows everyone again.</source>
        <translation>Esc shows everyone again.</translation>
    </message>
    <message id="desk.call_chosen">
        <source>Call a chosen number</source>
        <translation>Call a chosen number</translation>
    </message>
    <message id="desk.chosen.title">
        <source>Call a chosen number</source>
        <translation>Call a chosen number</translation>
    </message>
    <message id="desk.chosen.number">
        <source>Number, for instance 61 or A-061</source>
        <translation>Number, for instance 61 or A-061</translation>
    </message>
    <message id="desk.chosen.hint">
        <source>Type the number, then Enter.</source>
        <translation>Type the number, then Enter.</translation>
    </message>
    <message id="desk.chosen.found">
        <source>{service} · has waited {waited}</source>
        <translation>{service} · has waited {waited}</translation>
    </message>
    <message id="desk.chosen.not_waiting">
        <source>That number is not waiting for this counter.</source>
        <translation>That number is not waiting for this counter.</translation>
    </message>
    <message id="desk.chosen.several">
        <source>There are several: type it with its letter.</source>
        <translation>There are several: type it with its letter.</translation>
    </message>
    <message id="desk.chosen.why">
        <source>Why it goes first</source>
        <translation>Why it goes first</translation>
    </message>
    <message id="desk.chosen.go">
        <source>Call {code}</source>
        <translation>Call {code}</translation>
    </message>
    <message id="desk.chosen.need_number">
        <source>Choose the number</source>
        <translation>Choose the number</translation>
    </message>
    <message id="desk.chosen.need_reason">
        <source>Choose the reason: keys 1 to 6</source>
        <translation>Choose the reason: keys 1 to 6</translation>
    </message>
    <message id="desk.reason.returned_with_documents">
        <source>Back with the papers</source>
        <translation>Back with the papers</translation>
    </message>
    <message id="desk.reason.special_need">
        <source>Special need</source>
        <translation>Special need</translation>
    </message>
    <message id="desk.reason.missed_call">
        <source>Missed the call</source>
        <translation>Missed the call</translation>
    </message>
    <message id="desk.reason.supervisor_request">
        <source>Supervisor’s request</source>
        <translation>Supervisor’s request</translation>
    </message>
    <message id="desk.reason.correction">
        <source>Correction</source>
        <translation>Correction</translation>
    </message>
    <message id="desk.reason.other">
        <source>Other reason</source>
        <translation>Other reason</translation>
    </message>
    <message id="desk.cancel.title">
        <source>Cancel number {code}?</source>
        <translation>Cancel number {code}?</translation>
    </message>
    <message id="desk.cancel.text">
        <source>This number cannot be called again today.</source>
        <translation>This number cannot be called again today.</translation>
    </message>
    <message id="desk.cancel.yes">
        <source>Yes, cancel it</source>
        <translation>Yes, cancel it</translation>
    </message>
    <message id="desk.close.title">
        <source>Close Counter {counter}?</source>
        <translation>Close Counter {counter}?</translation>
    </message>
    <message id="desk.close.text" numerus="yes">
        <source>{count} people are still waiting at this booth.</source>
        <translation><numerusform>{count} person is still waiting at this booth.</numerusform><numerusform>{count} people are still waiting at this booth.</numerusform></translation>
    </message>
    <message id="desk.close.text_nobody">
        <source>Nobody is waiting.</source>
        <translation>Nobody is waiting.</translation>
    </message>
    <message id="desk.close.leave">
        <source>Close and sign out</source>
        <translation>Close and sign out</translation>
    </message>
    <message id="desk.close.move">
        <source>Close, change counter</source>
        <translation>Close, change counter</translation>
    </message>
    <message id="desk.offline.lost">
        <source>Connection to the hub lost since {time}</source>
        <translation>Connection to the hub lost since {time}</translation>
    </message>
    <message id="desk.offline.stale">
        <source>Connection to the hub stalled since {time}</source>
        <translation>Connection to the hub stalled since {time}</translation>
    </message>
    <message id="desk.offline.serving">
        <source>Go on serving {code}. Finish still works: it is stored here and sent when connected.</source>
        <translation>Go on serving {code}. Finish still works: it is stored here and sent when connected.</translation>
    </message>
    <message id="desk.offline.kept">
        <source>The end of {code} is stored and is sent by itself when connected.</source>
        <translation>The end of {code} is stored and is sent by itself when connected.</translation>
    </message>
    <message id="desk.offline.called">
        <source>{code} was called. The keys come back by themselves when connected.</source>
        <translation>{code} was called. The keys come back by themselves when connected.</translation>
    </message>
    <message id="desk.offline.ready">
        <source>The next number cannot be called yet. The keys come back by themselves when connected.</source>
        <translation>The next number cannot be called yet. The keys come back by themselves when connected.</translation>
    </message>
    <message id="desk.offline.retry">
        <source>Trying again</source>
        <translation>Trying again</translation>
    </message>
    <message id="desk.offline.now">
        <source>now</source>
        <translation>now</translation>
    </message>
    <message id="desk.notice.nobody_waits">
        <source>Nobody is waiting. Another counter may just have called that number.</source>
        <translation>Nobody is waiting. Another counter may just have called that number.</translation>
    </message>
    <message id="desk.notice.not_your_counter">
        <source>This account or computer is not for Counter {counter}. Choose a counter of your booth.</source>
        <translation>This account or computer is not for Counter {counter}. Choose a counter of your booth.</translation>
    </message>
    <message id="desk.notice.session_ended">
        <source>Your session has ended. Please sign in again.</source>
        <translation>Your session has ended. Please sign in again.</translation>
    </message>
    <message id="desk.notice.throttled">
        <source>Too many tries. Try again in {wait}.</source>
        <translation>Too many tries. Try again in {wait}.</translation>
    </message>
    <message id="desk.notice.no_answer">
        <source>The hub did not answer. Look at the number on the screen before you press again.</source>
        <translation>The hub did not answer. Look at the number on the screen before you press again.</translation>
    </message>
    <message id="desk.notice.not_kept">
        <source>The command could not be stored on this computer and was not sent. Call the IT officer.</source>
        <translation>The command could not be stored on this computer and was not sent. Call the IT officer.</translation>
    </message>
    <message id="desk.help.title">
        <source>Keys of the desk</source>
        <translation>Keys of the desk</translation>
    </message>
    <message id="desk.help.call">
        <source>Call the next number</source>
        <translation>Call the next number</translation>
    </message>
    <message id="desk.help.recall">
        <source>Call the same number again</source>
        <translation>Call the same number again</translation>
    </message>
    <message id="desk.help.serve">
        <source>Start the service, then finish it</source>
        <translation>Start the service, then finish it</translation>
    </message>
    <message id="desk.help.outcome">
        <source>Choose the outcome</source>
        <translation>Choose the outcome</translation>
    </message>
    <message id="desk.help.call_chosen">
        <source>Call a chosen number, with a reason</source>
        <translation>Call a chosen number, with a reason</translation>
    </message>
    <message id="desk.help.no_show">
        <source>No-show, after enough calls</source>
        <translation>No-show, after enough calls</translation>
    </message>
    <message id="desk.help.cancel">
        <source>Cancel the number that was called</source>
        <translation>Cancel the number that was called</translation>
    </message>
    <message id="desk.help.close">
        <source>Close the counter, or sign out</source>
        <translation>Close the counter, or sign out</translation>
    </message>
    <message id="desk.help.tab">
        <source>Go to the next key; Enter presses it</source>
        <translation>Go to the next key; Enter presses it</translation>
    </message>
    <message id="desk.help.escape">
        <source>Go back, or dismiss a notice</source>
        <translation>Go back, or dismiss a notice</translation>
    </message>
</context>
</TS>
