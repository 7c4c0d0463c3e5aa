<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>kiosk</name>
    <message id="kiosk.window_title">
        <source>Queue kiosk</source>
        <translation>Queue kiosk</translation>
    </message>
    <message id="kiosk.connecting.title">
        <source>Getting ready</source>
        <translation>Getting ready</translation>
    </message>
    <message id="kiosk.connecting.blocked">
        <source>This kiosk cannot be used yet</source>
        <translation>This kiosk cannot be used yet</translation>
    </message>
    <message id="kiosk.connecting.advice">
        <source>Contacting the queue hub. One moment, please.</source>
        <translation>Contacting the queue hub. One moment, please.</translation>
    </message>
    <message id="kiosk.connecting.unreachable">
        <source>The queue hub does not answer yet. We are trying again. For a ticket, please go to the information desk.</source>
        <translation>The queue hub does not answer yet. We are trying again. For a ticket, please go to the information desk.</translation>
    </message>
    <message id="kiosk.connecting.tls">
        <source>The connection to the queue hub is not secure. Call the IT officer.</source>
        <translation>The connection to the queue hub is not secure. Call the IT officer.</translation>
    </message>
    <message id="kiosk.welcome.title">
        <source>Welcome</source>
        <translation>Welcome</translation>
    </message>
    <message id="kiosk.welcome.lead" numerus="yes">
        <source>One building, {count} agencies.
We help you until everything is done.</source>
        <translation>
            <numerusform>One building, {count} agency.
We help you until everything is done.</numerusform>
            <numerusform>One building, {count} agencies.
We help you until everything is done.</numerusform>
        </translation>
    </message>
    <message id="kiosk.welcome.start">
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message id="kiosk.day.open">
        <source>Open until {closes} · tickets until {last}</source>
        <translation>Open until {closes} · tickets until {last}</translation>
    </message>
    <message id="kiosk.day.always">
        <source>Open today</source>
        <translation>Open today</translation>
    </message>
    <message id="kiosk.day.closed">
        <source>Closed now</source>
        <translation>Closed now</translation>
    </message>
    <message id="kiosk.dock.back">
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message id="kiosk.dock.home">
        <source>Start over</source>
        <translation>Start over</translation>
    </message>
    <message id="kiosk.dock.language">
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message id="kiosk.dock.help">
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message id="kiosk.dock.wait_for_paper">
        <source>One moment, the ticket is being printed</source>
        <translation>One moment, the ticket is being printed</translation>
    </message>
    <message id="kiosk.link.cannot_take">
        <source>Connection lost, no tickets for now</source>
        <translation>Connection lost, no tickets for now</translation>
    </message>
    <message id="kiosk.link.stale">
        <source>Connection is slow · data from {time}</source>
        <translation>Connection is slow · data from {time}</translation>
    </message>
    <message id="kiosk.link.lost">
        <source>Connection lost · data from {time}.
No tickets for now.</source>
        <translation>Connection lost · data from {time}.
No tickets for now.</translation>
    </message>
    <message id="kiosk.home.title">
        <source>What do you need?</source>
        <translation>What do you need?</translation>
    </message>
    <message id="kiosk.home.take_ticket">
        <source>Take a queue ticket</source>
        <translation>Take a queue ticket</translation>
    </message>
    <message id="kiosk.home.take_ticket_hint">
        <source>For services today</source>
        <translation>For services today</translation>
    </message>
    <message id="kiosk.home.drawn_caption">
        <source>Queue number</source>
        <translation>Queue number</translation>
    </message>
    <message id="kiosk.home.drawn_code">
        <source>A-069</source>
        <translation>A-069</translation>
    </message>
    <message id="kiosk.home.popular">
        <source>Most asked for today</source>
        <translation>Most asked for today</translation>
    </message>
    <message id="kiosk.home.open_now">
        <source>Open now</source>
        <translation>Open now</translation>
    </message>
    <message id="kiosk.booths.title">
        <source>Choose an agency</source>
        <translation>Choose an agency</translation>
    </message>
    <message id="kiosk.booths.previous">
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message id="kiosk.booths.next">
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message id="kiosk.booths.page">
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message id="kiosk.booths.first_page">
        <source>This is the first page</source>
        <translation>This is the first page</translation>
    </message>
    <message id="kiosk.booths.last_page">
        <source>This is the last page</source>
        <translation>This is the last page</translation>
    </message>
    <message id="kiosk.waiting.count" numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} waiting</numerusform>
            <numerusform>{count} waiting</numerusform>
        </translation>
    </message>
    <message id="kiosk.waiting.nobody">
        <source>Nobody waiting</source>
        <translation>Nobody waiting</translation>
    </message>
    <message id="kiosk.waiting.on_break">
        <source>Break until {time}</source>
        <translation>Break until {time}</translation>
    </message>
    <message id="kiosk.waiting.no_counter">
        <source>No counter open</source>
        <translation>No counter open</translation>
    </message>
    <message id="kiosk.waiting.about">
        <source>about {range}</source>
        <translation>about {range}</translation>
    </message>
    <message id="kiosk.shut.break">
        <source>On a short break</source>
        <translation>On a short break</translation>
    </message>
    <message id="kiosk.shut.system_down">
        <source>The system is down</source>
        <translation>The system is down</translation>
    </message>
    <message id="kiosk.shut.no_officer">
        <source>No officer here now</source>
        <translation>No officer here now</translation>
    </message>
    <message id="kiosk.shut.full">
        <source>The queue is full</source>
        <translation>The queue is full</translation>
    </message>
    <message id="kiosk.shut.event">
        <source>Closed for an event</source>
        <translation>Closed for an event</translation>
    </message>
    <message id="kiosk.shut.emergency">
        <source>Closed for now</source>
        <translation>Closed for now</translation>
    </message>
    <message id="kiosk.closed.before_hours">
        <source>Not open yet</source>
        <translation>Not open yet</translation>
    </message>
    <message id="kiosk.closed.after_cutoff">
        <source>Tickets for today have ended</source>
        <translation>Tickets for today have ended</translation>
    </message>
    <message id="kiosk.closed.today">
        <source>Closed today</source>
        <translation>Closed today</translation>
    </message>
    <message id="kiosk.closed.holiday">
        <source>Closed, public holiday</source>
        <translation>Closed, public holiday</translation>
    </message>
    <message id="kiosk.closed.exhausted">
        <source>No tickets left today</source>
        <translation>No tickets left today</translation>
    </message>
    <message id="kiosk.closed.exhausted_advice">
        <source>Please come another day</source>
        <translation>Please come another day</translation>
    </message>
    <message id="kiosk.closed.no_tickets">
        <source>No ticket needed</source>
        <translation>No ticket needed</translation>
    </message>
    <message id="kiosk.closed.no_tickets_advice">
        <source>Go straight to the booth</source>
        <translation>Go straight to the booth</translation>
    </message>
    <message id="kiosk.opens.today">
        <source>Opens today {time}</source>
        <translation>Opens today {time}</translation>
    </message>
    <message id="kiosk.opens.weekday">
        <source>Opens {day} {time}</source>
        <translation>Opens {day} {time}</translation>
    </message>
    <message id="kiosk.opens.date">
        <source>Opens {date} {time}</source>
        <translation>Opens {date} {time}</translation>
    </message>
    <message id="kiosk.place.zone">
        <source>Zone {zone}</source>
        <translation>Zone {zone}</translation>
    </message>
    <message id="kiosk.place.floor">
        <source>Floor {floor}</source>
        <translation>Floor {floor}</translation>
    </message>
    <message id="kiosk.place.counters" numerus="yes">
        <source>Counters {codes}</source>
        <translation>
            <numerusform>Counter {codes}</numerusform>
            <numerusform>Counters {codes}</numerusform>
        </translation>
    </message>
    <message id="kiosk.service.free">
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message id="kiosk.service.fee">
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message id="kiosk.service.duration">
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message id="kiosk.service.left">
        <source>Tickets left</source>
        <translation>Tickets left</translation>
    </message>
    <message id="kiosk.service.left_of">
        <source>{left} of {quota}</source>
        <translation>{left} of {quota}</translation>
    </message>
    <message id="kiosk.service.bring">
        <source>Have these papers ready</source>
        <translation>Have these papers ready</translation>
    </message>
    <message id="kiosk.service.bring_nothing">
        <source>No papers needed.</source>
        <translation>No papers needed.</translation>
    </message>
    <message id="kiosk.service.ask_first">
        <source>Something missing? Ask at the information desk first.</source>
        <translation>Something missing? Ask at the information desk first.</translation>
    </message>
    <message id="kiosk.service.more_papers" numerus="yes">
        <source>and {count} more papers, listed on your ticket</source>
        <translation>
            <numerusform>and {count} more paper, listed on your ticket</numerusform>
            <numerusform>and {count} more papers, listed on your ticket</numerusform>
        </translation>
    </message>
    <message id="kiosk.service.more">
        <source>More services</source>
        <translation>More services</translation>
    </message>
    <message id="kiosk.service.print">
        <source>Print my ticket</source>
        <translation>Print my ticket</translation>
    </message>
    <message id="kiosk.priority.title">
        <source>Do you need the priority queue?</source>
        <translation>Do you need the priority queue?</translation>
    </message>
    <message id="kiosk.priority.text">
        <source>Seniors, people with disabilities, pregnant or nursing mothers, children, disaster victims.</source>
        <translation>Seniors, people with disabilities, pregnant or nursing mothers, children, disaster victims.</translation>
    </message>
    <message id="kiosk.priority.no">
        <source>No</source>
        <translation>No</translation>
    </message>
    <message id="kiosk.priority.yes">
        <source>Yes, priority</source>
        <translation>Yes, priority</translation>
    </message>
    <message id="kiosk.working.short">
        <source>Working on it</source>
        <translation>Working on it</translation>
    </message>
    <message id="kiosk.working.issuing">
        <source>Taking your number…</source>
        <translation>Taking your number…</translation>
    </message>
    <message id="kiosk.working.printing">
        <source>Printing your ticket…</source>
        <translation>Printing your ticket…</translation>
    </message>
    <message id="kiosk.working.confirming">
        <source>Adding your number to the queue…</source>
        <translation>Adding your number to the queue…</translation>
    </message>
    <message id="kiosk.working.advice">
        <source>One moment, please</source>
        <translation>One moment, please</translation>
    </message>
    <message id="kiosk.ticket.ordinary">
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message id="kiosk.ticket.priority">
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message id="kiosk.done.title">
        <source>This is your queue number</source>
        <translation>This is your queue number</translation>
    </message>
    <message id="kiosk.done.wait_at">
        <source>Please take a seat and wait in</source>
        <translation>Please take a seat and wait in</translation>
    </message>
    <message id="kiosk.done.called_at">
        <source>Called by voice and on screen: {counters}</source>
        <translation>Called by voice and on screen: {counters}</translation>
    </message>
    <message id="kiosk.done.called">
        <source>Called by voice and on screen</source>
        <translation>Called by voice and on screen</translation>
    </message>
    <message id="kiosk.done.ahead">
        <source>Ahead of you</source>
        <translation>Ahead of you</translation>
    </message>
    <message id="kiosk.done.people" numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>person</numerusform>
            <numerusform>people</numerusform>
        </translation>
    </message>
    <message id="kiosk.done.nobody">
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message id="kiosk.done.estimate">
        <source>Called in about</source>
        <translation>Called in about</translation>
    </message>
    <message id="kiosk.done.minutes">
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message id="kiosk.done.no_counter">
        <source>When a counter opens</source>
        <translation>When a counter opens</translation>
    </message>
    <message id="kiosk.done.take_it">
        <source>Take your ticket from the slot {outlet}</source>
        <translation>Take your ticket from the slot {outlet}</translation>
    </message>
    <message id="kiosk.done.outlet">
        <source>below the screen</source>
        <translation>below the screen</translation>
    </message>
    <message id="kiosk.done.no_paper">
        <source>Without paper: photograph this screen or remember your number</source>
        <translation>Without paper: photograph this screen or remember your number</translation>
    </message>
    <message id="kiosk.done.nothing_came_out">
        <source>No ticket came out?</source>
        <translation>No ticket came out?</translation>
    </message>
    <message id="kiosk.done.done">
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message id="kiosk.done.returns">
        <source>Returns to the start in {time}</source>
        <translation>Returns to the start in {time}</translation>
    </message>
    <message id="kiosk.trouble.not_printed">
        <source>Ticket not printed</source>
        <translation>Ticket not printed</translation>
    </message>
    <message id="kiosk.trouble.unknown">
        <source>The ticket may not be out</source>
        <translation>The ticket may not be out</translation>
    </message>
    <message id="kiosk.trouble.nothing_came_out">
        <source>No ticket came out?</source>
        <translation>No ticket came out?</translation>
    </message>
    <message id="kiosk.trouble.unconfirmed">
        <source>Number not in the queue yet</source>
        <translation>Number not in the queue yet</translation>
    </message>
    <message id="kiosk.trouble.kept">
        <source>We keep your number for a moment.</source>
        <translation>We keep your number for a moment.</translation>
    </message>
    <message id="kiosk.trouble.in_queue">
        <source>Your number is in the queue and will be called.</source>
        <translation>Your number is in the queue and will be called.</translation>
    </message>
    <message id="kiosk.trouble.still_trying">
        <source>The queue hub does not answer. We keep trying.</source>
        <translation>The queue hub does not answer. We keep trying.</translation>
    </message>
    <message id="kiosk.printer.paper_out">
        <source>The printer is out of paper.</source>
        <translation>The printer is out of paper.</translation>
    </message>
    <message id="kiosk.printer.cover_open">
        <source>The printer's cover is open.</source>
        <translation>The printer's cover is open.</translation>
    </message>
    <message id="kiosk.printer.error">
        <source>The printer has a fault.</source>
        <translation>The printer has a fault.</translation>
    </message>
    <message id="kiosk.printer.offline">
        <source>The printer is not ready.</source>
        <translation>The printer is not ready.</translation>
    </message>
    <message id="kiosk.printer.silent">
        <source>The printer gives no answer.</source>
        <translation>The printer gives no answer.</translation>
    </message>
    <message id="kiosk.printer.unreachable">
        <source>The printer is not connected.</source>
        <translation>The printer is not connected.</translation>
    </message>
    <message id="kiosk.printer.timeout">
        <source>The printer took too long to answer.</source>
        <translation>The printer took too long to answer.</translation>
    </message>
    <message id="kiosk.printer.broken_off">
        <source>The printer broke off while printing.</source>
        <translation>The printer broke off while printing.</translation>
    </message>
    <message id="kiosk.printer.no_receipt">
        <source>The printer did not confirm the print.</source>
        <translation>The printer did not confirm the print.</translation>
    </message>
    <message id="kiosk.trouble.your_number">
        <source>Your queue number</source>
        <translation>Your queue number</translation>
    </message>
    <message id="kiosk.trouble.ahead" numerus="yes">
        <source>{count} people ahead of you</source>
        <translation>
            <numerusform>{count} person ahead of you</numerusform>
            <numerusform>{count} people ahead of you</numerusform>
        </translation>
    </message>
    <message id="kiosk.trouble.nobody">
        <source>Nobody ahead of you</source>
        <translation>Nobody ahead of you</translation>
    </message>
    <message id="kiosk.trouble.scan_to_track">
        <source>Scan to follow
your number</source>
        <translation>Scan to follow
your number</translation>
    </message>
    <message id="kiosk.trouble.scan_to_keep">
        <source>Scan to keep
your number</source>
        <translation>Scan to keep
your number</translation>
    </message>
    <message id="kiosk.trouble.what_to_do">
        <source>What to do now</source>
        <translation>What to do now</translation>
    </message>
    <message id="kiosk.trouble.remember">
        <source>Photograph this screen or write your number down.</source>
        <translation>Photograph this screen or write your number down.</translation>
    </message>
    <message id="kiosk.trouble.press_without_paper">
        <source>Touch “Go on without paper”.</source>
        <translation>Touch “Go on without paper”.</translation>
    </message>
    <message id="kiosk.trouble.look_at_slot">
        <source>Look at the slot: the ticket may be there.</source>
        <translation>Look at the slot: the ticket may be there.</translation>
    </message>
    <message id="kiosk.trouble.press_use_number">
        <source>There or not, touch “Use this number”.</source>
        <translation>There or not, touch “Use this number”.</translation>
    </message>
    <message id="kiosk.trouble.wait_in">
        <source>Wait in {place}. Your number will be called.</source>
        <translation>Wait in {place}. Your number will be called.</translation>
    </message>
    <message id="kiosk.trouble.keep_ticket">
        <source>Take your ticket and stay at this screen.</source>
        <translation>Take your ticket and stay at this screen.</translation>
    </message>
    <message id="kiosk.trouble.stay_here">
        <source>Wait until this screen changes.</source>
        <translation>Wait until this screen changes.</translation>
    </message>
    <message id="kiosk.trouble.ask_desk">
        <source>If time runs out, ask at the information desk.</source>
        <translation>If time runs out, ask at the information desk.</translation>
    </message>
    <message id="kiosk.trouble.without_paper">
        <source>Go on without paper</source>
        <translation>Go on without paper</translation>
    </message>
    <message id="kiosk.trouble.use_number">
        <source>Use this number</source>
        <translation>Use this number</translation>
    </message>
    <message id="kiosk.trouble.print_again">
        <source>Print again</source>
        <translation>Print again</translation>
    </message>
    <message id="kiosk.trouble.waiting_for_hub">
        <source>Waiting for the queue hub</source>
        <translation>Waiting for the queue hub</translation>
    </message>
    <message id="kiosk.trouble.kept_for">
        <source>Number kept for</source>
        <translation>Number kept for</translation>
    </message>
    <message id="kiosk.trouble.left">
        <source>{time}</source>
        <translation>{time}</translation>
    </message>
    <message id="kiosk.trouble.counts">
        <source>Your number counts</source>
        <translation>Your number counts</translation>
    </message>
    <message id="kiosk.trouble.will_be_called">
        <source>It is in the queue</source>
        <translation>It is in the queue</translation>
    </message>
    <message id="kiosk.no_number.title">
        <source>No ticket could be taken</source>
        <translation>No ticket could be taken</translation>
    </message>
    <message id="kiosk.no_number.void">
        <source>Number {code} is no longer valid</source>
        <translation>Number {code} is no longer valid</translation>
    </message>
    <message id="kiosk.no_number.unreachable">
        <source>The queue hub does not answer. You have no number yet.</source>
        <translation>The queue hub does not answer. You have no number yet.</translation>
    </message>
    <message id="kiosk.no_number.advice">
        <source>Please try again, or ask at the information desk.</source>
        <translation>Please try again, or ask at the information desk.</translation>
    </message>
    <message id="kiosk.no_number.retry">
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message id="kiosk.no_number.new">
        <source>Take a new number</source>
        <translation>Take a new number</translation>
    </message>
    <message id="kiosk.idle.title">
        <source>Are you still here?</source>
        <translation>Are you still here?</translation>
    </message>
    <message id="kiosk.idle.text">
        <source>For your privacy the screen goes back to the start and your choices are erased when time is up.</source>
        <translation>For your privacy the screen goes back to the start and your choices are erased when time is up.</translation>
    </message>
    <message id="kiosk.idle.yes">
        <source>Yes, go on</source>
        <translation>Yes, go on</translation>
    </message>
    <message id="kiosk.idle.more">
        <source>I need more time</source>
        <translation>I need more time</translation>
    </message>
    <message id="kiosk.idle.end">
        <source>End</source>
        <translation>End</translation>
    </message>
    <message id="kiosk.idle.hint">
        <source>“I need more time” doubles the time.</source>
        <translation>“I need more time” doubles the time.</translation>
    </message>
    <message id="kiosk.idle.seconds" numerus="yes">
        <source>seconds</source>
        <translation>
            <numerusform>second</numerusform>
            <numerusform>seconds</numerusform>
        </translation>
    </message>
    <message id="kiosk.help.title">
        <source>Do you need help?</source>
        <translation>Do you need help?</translation>
    </message>
    <message id="kiosk.help.text">
        <source>The officers at the information desk are glad to help, also with taking a ticket.</source>
        <translation>The officers at the information desk are glad to help, also with taking a ticket.</translation>
    </message>
    <message id="kiosk.help.how">
        <source>How to take a ticket</source>
        <translation>How to take a ticket</translation>
    </message>
    <message id="kiosk.help.step_1">
        <source>Choose the agency you came for.</source>
        <translation>Choose the agency you came for.</translation>
    </message>
    <message id="kiosk.help.step_2">
        <source>Choose the service and read which papers to bring.</source>
        <translation>Choose the service and read which papers to bring.</translation>
    </message>
    <message id="kiosk.help.step_3">
        <source>Touch “Print my ticket” and take your ticket.</source>
        <translation>Touch “Print my ticket” and take your ticket.</translation>
    </message>
    <message id="kiosk.help.close">
        <source>I see</source>
        <translation>I see</translation>
    </message>
</context>
</TS>
