<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>admin</name>
    <message id="admin.title">
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message id="admin.about">
        <source>Every change is recorded and holds at once</source>
        <translation>Every change is recorded and holds at once</translation>
    </message>
    <message id="admin.page">
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message id="admin.section.building">
        <source>Building</source>
        <translation>Building</translation>
    </message>
    <message id="admin.section.booths">
        <source>Agencies &amp; booths</source>
        <translation>Agencies &amp; booths</translation>
    </message>
    <message id="admin.section.services">
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message id="admin.section.counters">
        <source>Counters</source>
        <translation>Counters</translation>
    </message>
    <message id="admin.section.officers">
        <source>Officers</source>
        <translation>Officers</translation>
    </message>
    <message id="admin.section.calendar">
        <source>Hours &amp; calendar</source>
        <translation>Hours &amp; calendar</translation>
    </message>
    <message id="admin.section.rules">
        <source>Queue rules</source>
        <translation>Queue rules</translation>
    </message>
    <message id="admin.section.ticket">
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message id="admin.section.stations">
        <source>Stations</source>
        <translation>Stations</translation>
    </message>
    <message id="admin.section.exchange">
        <source>Import &amp; export</source>
        <translation>Import &amp; export</translation>
    </message>
    <message id="admin.add">
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message id="admin.add_line">
        <source>Add a line</source>
        <translation>Add a line</translation>
    </message>
    <message id="admin.new">
        <source>not saved yet</source>
        <translation>not saved yet</translation>
    </message>
    <message id="admin.save">
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message id="admin.cancel">
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message id="admin.remove">
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message id="admin.search">
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message id="admin.choose">
        <source>choose</source>
        <translation>choose</translation>
    </message>
    <message id="admin.choose_more">
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message id="admin.nothing">
        <source>(empty)</source>
        <translation>(empty)</translation>
    </message>
    <message id="admin.no_limit">
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message id="admin.copy">
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message id="admin.copied">
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
    <message id="admin.asking">
        <source>Asking the hub …</source>
        <translation>Asking the hub …</translation>
    </message>
    <message id="admin.not_known">
        <source>The hub did not say</source>
        <translation>The hub did not say</translation>
    </message>
    <message id="admin.nothing_found">
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message id="admin.nothing_found.advice">
        <source>Search with fewer letters.</source>
        <translation>Search with fewer letters.</translation>
    </message>
    <message id="admin.nothing_there">
        <source>Nothing here yet</source>
        <translation>Nothing here yet</translation>
    </message>
    <message id="admin.nothing_there.advice">
        <source>Add the first one above.</source>
        <translation>Add the first one above.</translation>
    </message>
    <message id="admin.no_form">
        <source>Choose a line</source>
        <translation>Choose a line</translation>
    </message>
    <message id="admin.no_form.advice">
        <source>Its form opens here.</source>
        <translation>Its form opens here.</translation>
    </message>
    <message id="admin.legend" numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} entry</numerusform>
            <numerusform>{count} entries</numerusform>
        </translation>
    </message>
    <message id="admin.legend.found">
        <source>{shown} of {known} shown</source>
        <translation>{shown} of {known} shown</translation>
    </message>
    <message id="admin.default">
        <source>Usual: {value} {unit}.</source>
        <translation>Usual: {value} {unit}.</translation>
    </message>
    <message id="admin.order.up">
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message id="admin.order.down">
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message id="admin.order.first">
        <source>already first</source>
        <translation>already first</translation>
    </message>
    <message id="admin.order.last">
        <source>already last</source>
        <translation>already last</translation>
    </message>
    <message id="admin.code.fixed">
        <source>Stays as it is: numbers and reports are kept by it.</source>
        <translation>Stays as it is: numbers and reports are kept by it.</translation>
    </message>
    <message id="admin.status.same">
        <source>No changes</source>
        <translation>No changes</translation>
    </message>
    <message id="admin.status.empty">
        <source>Fill in, then save</source>
        <translation>Fill in, then save</translation>
    </message>
    <message id="admin.status.unsaved">
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message id="admin.status.wrong">
        <source>Mend what is marked</source>
        <translation>Mend what is marked</translation>
    </message>
    <message id="admin.status.sending">
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message id="admin.status.slow">
        <source>Still saving …</source>
        <translation>Still saving …</translation>
    </message>
    <message id="admin.status.saved">
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message id="admin.status.refused">
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message id="admin.status.unreachable">
        <source>Not sent</source>
        <translation>Not sent</translation>
    </message>
    <message id="admin.status.gone">
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message id="admin.status.read_only">
        <source>Read only</source>
        <translation>Read only</translation>
    </message>
    <message id="admin.why_not.offline">
        <source>No link to the hub</source>
        <translation>No link to the hub</translation>
    </message>
    <message id="admin.why_not.sending">
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message id="admin.why_not.theirs">
        <source>Choose above first</source>
        <translation>Choose above first</translation>
    </message>
    <message id="admin.why_not.same">
        <source>Nothing was changed</source>
        <translation>Nothing was changed</translation>
    </message>
    <message id="admin.notice.gone">
        <source>Someone else removed this meanwhile. What you typed is still shown, but cannot be saved.</source>
        <translation>Someone else removed this meanwhile. What you typed is still shown, but cannot be saved.</translation>
    </message>
    <message id="admin.notice.theirs" numerus="yes">
        <source>{count} fields were changed here and by someone else.</source>
        <translation>
            <numerusform>{count} field was changed here and by someone else.</numerusform>
            <numerusform>{count} fields were changed here and by someone else.</numerusform>
        </translation>
    </message>
    <message id="admin.notice.merged">
        <source>Someone else saved changes meanwhile. What you did not touch follows them.</source>
        <translation>Someone else saved changes meanwhile. What you did not touch follows them.</translation>
    </message>
    <message id="admin.notice.unreachable">
        <source>The hub was not reached. Nothing is lost: save again when it is back.</source>
        <translation>The hub was not reached. Nothing is lost: save again when it is back.</translation>
    </message>
    <message id="admin.notice.offline">
        <source>No link to the hub: everything can be read, nothing changed. What you typed stays.</source>
        <translation>No link to the hub: everything can be read, nothing changed. What you typed stays.</translation>
    </message>
    <message id="admin.theirs.now">
        <source>Now: {now}</source>
        <translation>Now: {now}</translation>
    </message>
    <message id="admin.theirs.take">
        <source>Take theirs</source>
        <translation>Take theirs</translation>
    </message>
    <message id="admin.theirs.keep">
        <source>Keep mine</source>
        <translation>Keep mine</translation>
    </message>
    <message id="admin.wrong.number">
        <source>"{given}" is not a number: write digits only.</source>
        <translation>"{given}" is not a number: write digits only.</translation>
    </message>
    <message id="admin.wrong.choose">
        <source>Choose one.</source>
        <translation>Choose one.</translation>
    </message>
    <message id="admin.wrong.day">
        <source>"{given}" is not a day: write it like 17/08/2026.</source>
        <translation>"{given}" is not a day: write it like 17/08/2026.</translation>
    </message>
    <message id="admin.wrong.no_hours">
        <source>Write the hours, like 08.00-11.30.</source>
        <translation>Write the hours, like 08.00-11.30.</translation>
    </message>
    <message id="admin.wrong.cutoff">
        <source>The last number is given 0 to 720 minutes before closing.</source>
        <translation>The last number is given 0 to 720 minutes before closing.</translation>
    </message>
    <message id="admin.wrong.last_before_first">
        <source>The last day comes before the first.</source>
        <translation>The last day comes before the first.</translation>
    </message>
    <message id="admin.wrong.counter_of_role">
        <source>Only a counter PC stands at a counter.</source>
        <translation>Only a counter PC stands at a counter.</translation>
    </message>
    <message id="admin.wrong.station_there">
        <source>There is a station of this name.</source>
        <translation>There is a station of this name.</translation>
    </message>
    <message id="admin.unit.minutes">
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message id="admin.unit.seconds">
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message id="admin.unit.ordinary">
        <source>ordinary per priority</source>
        <translation>ordinary per priority</translation>
    </message>
    <message id="admin.unit.calls">
        <source>calls</source>
        <translation>calls</translation>
    </message>
    <message id="admin.unit.numbers">
        <source>numbers</source>
        <translation>numbers</translation>
    </message>
    <message id="admin.unit.numbers_a_day">
        <source>numbers a day</source>
        <translation>numbers a day</translation>
    </message>
    <message id="admin.unit.numbers_a_minute">
        <source>numbers a minute</source>
        <translation>numbers a minute</translation>
    </message>
    <message id="admin.unit.before_closing">
        <source>minutes before closing</source>
        <translation>minutes before closing</translation>
    </message>
    <message id="admin.weekday.1">
        <source>Mon</source>
        <translation>Mon</translation>
    </message>
    <message id="admin.weekday.2">
        <source>Tue</source>
        <translation>Tue</translation>
    </message>
    <message id="admin.weekday.3">
        <source>Wed</source>
        <translation>Wed</translation>
    </message>
    <message id="admin.weekday.4">
        <source>Thu</source>
        <translation>Thu</translation>
    </message>
    <message id="admin.weekday.5">
        <source>Fri</source>
        <translation>Fri</translation>
    </message>
    <message id="admin.weekday.6">
        <source>Sat</source>
        <translation>Sat</translation>
    </message>
    <message id="admin.weekday.7">
        <source>Sun</source>
        <translation>Sun</translation>
    </message>
    <message id="admin.week.own">
        <source>Hours of its own</source>
        <translation>Hours of its own</translation>
    </message>
    <message id="admin.week.site">
        <source>As the building</source>
        <translation>As the building</translation>
    </message>
    <message id="admin.week.booth">
        <source>As its booth</source>
        <translation>As its booth</translation>
    </message>
    <message id="admin.week.cutoff">
        <source>Last number before closing</source>
        <translation>Last number before closing</translation>
    </message>
    <message id="admin.week.closed">
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message id="admin.week.copy">
        <source>Monday's until Friday</source>
        <translation>Monday's until Friday</translation>
    </message>
    <message id="admin.hours">
        <source>Hours</source>
        <translation>Hours</translation>
    </message>
    <message id="admin.day.example">
        <source>17/08/2026</source>
        <translation>17/08/2026</translation>
    </message>
    <message id="admin.day_hours.example">
        <source>08.00-11.30, 13.00-15.00</source>
        <translation>08.00-11.30, 13.00-15.00</translation>
    </message>
    <message id="admin.zone.jakarta">
        <source>WIB · Jakarta</source>
        <translation>WIB · Jakarta</translation>
    </message>
    <message id="admin.zone.makassar">
        <source>WITA · Makassar</source>
        <translation>WITA · Makassar</translation>
    </message>
    <message id="admin.zone.jayapura">
        <source>WIT · Jayapura</source>
        <translation>WIT · Jayapura</translation>
    </message>
    <message id="admin.role.kiosk">
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message id="admin.role.counter">
        <source>Officer at a counter</source>
        <translation>Officer at a counter</translation>
    </message>
    <message id="admin.role.display">
        <source>Display</source>
        <translation>Display</translation>
    </message>
    <message id="admin.role.supervisor">
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message id="admin.role.integrator">
        <source>Other software</source>
        <translation>Other software</translation>
    </message>
    <message id="admin.role.agency_head">
        <source>Head of an agency</source>
        <translation>Head of an agency</translation>
    </message>
    <message id="admin.role.station.kiosk">
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message id="admin.role.station.counter">
        <source>Counter PC</source>
        <translation>Counter PC</translation>
    </message>
    <message id="admin.role.station.display">
        <source>Lobby display</source>
        <translation>Lobby display</translation>
    </message>
    <message id="admin.role.station.supervisor">
        <source>Dashboard</source>
        <translation>Dashboard</translation>
    </message>
    <message id="admin.role.station.integrator">
        <source>Other software</source>
        <translation>Other software</translation>
    </message>
    <message id="admin.scope">
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message id="admin.scope.site">
        <source>The whole building</source>
        <translation>The whole building</translation>
    </message>
    <message id="admin.scope.booths">
        <source>Booths</source>
        <translation>Booths</translation>
    </message>
    <message id="admin.scope.services">
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message id="admin.scope.all">
        <source>All booths</source>
        <translation>All booths</translation>
    </message>
    <message id="admin.scope.all_services">
        <source>All services</source>
        <translation>All services</translation>
    </message>
    <message id="admin.building.name">
        <source>Name and place</source>
        <translation>Name and place</translation>
    </message>
    <message id="admin.building.hours">
        <source>Opening hours of the building</source>
        <translation>Opening hours of the building</translation>
    </message>
    <message id="admin.building.hours.hint">
        <source>Booths and services without hours of their own follow these. Breaks are gaps: 08.00-12.00, 13.00-15.00.</source>
        <translation>Booths and services without hours of their own follow these. Breaks are gaps: 08.00-12.00, 13.00-15.00.</translation>
    </message>
    <message id="admin.building.ticker">
        <source>Ticker in the lobby</source>
        <translation>Ticker in the lobby</translation>
    </message>
    <message id="admin.building.ticker.lines" numerus="yes">
        <source>{count} lines</source>
        <translation>
            <numerusform>{count} line</numerusform>
            <numerusform>{count} lines</numerusform>
        </translation>
    </message>
    <message id="admin.building.ticker.hint">
        <source>The lines follow one another at the foot of every lobby display.</source>
        <translation>The lines follow one another at the foot of every lobby display.</translation>
    </message>
    <message id="admin.building.ticker.example">
        <source>Services today until 15.00</source>
        <translation>Services today until 15.00</translation>
    </message>
    <message id="admin.building.title">
        <source>Name of the building</source>
        <translation>Name of the building</translation>
    </message>
    <message id="admin.building.title.hint">
        <source>As it stands on kiosks, displays and tickets.</source>
        <translation>As it stands on kiosks, displays and tickets.</translation>
    </message>
    <message id="admin.building.tagline">
        <source>Line under the name</source>
        <translation>Line under the name</translation>
    </message>
    <message id="admin.building.code">
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message id="admin.building.code.hint">
        <source>Goes to the portal with every event.</source>
        <translation>Goes to the portal with every event.</translation>
    </message>
    <message id="admin.building.zone">
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message id="admin.building.sample">
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message id="admin.building.sample.yes">
        <source>Sample data</source>
        <translation>Sample data</translation>
    </message>
    <message id="admin.building.sample.no">
        <source>Real service</source>
        <translation>Real service</translation>
    </message>
    <message id="admin.booth">
        <source>Booth</source>
        <translation>Booth</translation>
    </message>
    <message id="admin.booth.add">
        <source>Add a booth</source>
        <translation>Add a booth</translation>
    </message>
    <message id="admin.booth.about">
        <source>Zone {zone}, floor {floor} · {services} services · {counters} counters</source>
        <translation>Zone {zone}, floor {floor} · {services} services · {counters} counters</translation>
    </message>
    <message id="admin.booth.code">
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message id="admin.booth.code.hint">
        <source>One or two capitals; tickets begin with it.</source>
        <translation>One or two capitals; tickets begin with it.</translation>
    </message>
    <message id="admin.booth.name">
        <source>Short name</source>
        <translation>Short name</translation>
    </message>
    <message id="admin.booth.agency">
        <source>Agency</source>
        <translation>Agency</translation>
    </message>
    <message id="admin.booth.zone">
        <source>Zone</source>
        <translation>Zone</translation>
    </message>
    <message id="admin.booth.floor">
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message id="admin.booth.summary">
        <source>What is done here</source>
        <translation>What is done here</translation>
    </message>
    <message id="admin.booth.kiosk">
        <source>At the kiosk</source>
        <translation>At the kiosk</translation>
    </message>
    <message id="admin.booth.kiosk.lead">
        <source>One line under the booth's name, in both languages.</source>
        <translation>One line under the booth's name, in both languages.</translation>
    </message>
    <message id="admin.booth.hours.lead">
        <source>Write 08.00-12.00, 13.00-15.00; nothing for a day that is closed.</source>
        <translation>Write 08.00-12.00, 13.00-15.00; nothing for a day that is closed.</translation>
    </message>
    <message id="admin.service.add">
        <source>Add a service</source>
        <translation>Add a service</translation>
    </message>
    <message id="admin.service.informs">
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message id="admin.service.quota.pill">
        <source>{quota} a day</source>
        <translation>{quota} a day</translation>
    </message>
    <message id="admin.service.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="admin.service.code">
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message id="admin.service.code.hint">
        <source>Capitals, digits and -, like KK-BARU.</source>
        <translation>Capitals, digits and -, like KK-BARU.</translation>
    </message>
    <message id="admin.service.standard">
        <source>Service standard</source>
        <translation>Service standard</translation>
    </message>
    <message id="admin.service.standard.lead">
        <source>What the citizen reads at the kiosk before taking a number (UU 25/2009).</source>
        <translation>What the citizen reads at the kiosk before taking a number (UU 25/2009).</translation>
    </message>
    <message id="admin.service.papers">
        <source>Papers to bring</source>
        <translation>Papers to bring</translation>
    </message>
    <message id="admin.service.papers.add">
        <source>Add a paper</source>
        <translation>Add a paper</translation>
    </message>
    <message id="admin.service.papers.example">
        <source>Old family card</source>
        <translation>Old family card</translation>
    </message>
    <message id="admin.service.papers.note">
        <source>original, copy …</source>
        <translation>original, copy …</translation>
    </message>
    <message id="admin.service.fee_kind">
        <source>Kind of fee</source>
        <translation>Kind of fee</translation>
    </message>
    <message id="admin.service.fee">
        <source>Fee</source>
        <translation>Fee</translation>
    </message>
    <message id="admin.service.fee.example">
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message id="admin.service.time">
        <source>Processing time</source>
        <translation>Processing time</translation>
    </message>
    <message id="admin.service.time.example">
        <source>1–3 working days</source>
        <translation>1–3 working days</translation>
    </message>
    <message id="admin.service.product">
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message id="admin.fee.free">
        <source>Free of charge</source>
        <translation>Free of charge</translation>
    </message>
    <message id="admin.fee.pnbp">
        <source>State fee (PNBP)</source>
        <translation>State fee (PNBP)</translation>
    </message>
    <message id="admin.fee.retribution">
        <source>Local levy</source>
        <translation>Local levy</translation>
    </message>
    <message id="admin.fee.tariff">
        <source>Other tariff</source>
        <translation>Other tariff</translation>
    </message>
    <message id="admin.service.numbers">
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message id="admin.service.takes">
        <source>At the kiosk</source>
        <translation>At the kiosk</translation>
    </message>
    <message id="admin.service.takes.yes">
        <source>Gives numbers</source>
        <translation>Gives numbers</translation>
    </message>
    <message id="admin.service.takes.no">
        <source>Information only</source>
        <translation>Information only</translation>
    </message>
    <message id="admin.service.quota">
        <source>Quota</source>
        <translation>Quota</translation>
    </message>
    <message id="admin.service.series">
        <source>Series of its own</source>
        <translation>Series of its own</translation>
    </message>
    <message id="admin.service.series.example">
        <source>as its booth</source>
        <translation>as its booth</translation>
    </message>
    <message id="admin.service.after">
        <source>Comes after</source>
        <translation>Comes after</translation>
    </message>
    <message id="admin.service.after.hint">
        <source>In a visit to both, these are done first.</source>
        <translation>In a visit to both, these are done first.</translation>
    </message>
    <message id="admin.service.after.none">
        <source>After none</source>
        <translation>After none</translation>
    </message>
    <message id="admin.service.durations">
        <source>Durations</source>
        <translation>Durations</translation>
    </message>
    <message id="admin.service.expected">
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message id="admin.service.expected.hint">
        <source>For the waiting estimate until there are measurements.</source>
        <translation>For the waiting estimate until there are measurements.</translation>
    </message>
    <message id="admin.service.target">
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message id="admin.service.target.hint">
        <source>The desk's timer turns amber from here.</source>
        <translation>The desk's timer turns amber from here.</translation>
    </message>
    <message id="admin.service.hours.lead">
        <source>As its booth, or hours of its own: Wednesdays only, for example.</source>
        <translation>As its booth, or hours of its own: Wednesdays only, for example.</translation>
    </message>
    <message id="admin.service.cutoff">
        <source>Last number</source>
        <translation>Last number</translation>
    </message>
    <message id="admin.service.cutoff.empty">
        <source>as the week says</source>
        <translation>as the week says</translation>
    </message>
    <message id="admin.counter.add">
        <source>Add a counter</source>
        <translation>Add a counter</translation>
    </message>
    <message id="admin.counter.name">
        <source>Counter {code}</source>
        <translation>Counter {code}</translation>
    </message>
    <message id="admin.counter.code">
        <source>On its sign</source>
        <translation>On its sign</translation>
    </message>
    <message id="admin.counter.code.hint">
        <source>Up to four capitals and digits; only once in the building.</source>
        <translation>Up to four capitals and digits; only once in the building.</translation>
    </message>
    <message id="admin.officer.add">
        <source>Add an officer</source>
        <translation>Add an officer</translation>
    </message>
    <message id="admin.officer.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="admin.officer.login">
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message id="admin.officer.login.hint">
        <source>Small letters, digits and dots.</source>
        <translation>Small letters, digits and dots.</translation>
    </message>
    <message id="admin.officer.role">
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message id="admin.officer.booths">
        <source>Booths</source>
        <translation>Booths</translation>
    </message>
    <message id="admin.officer.booths.hint">
        <source>A supervisor of chosen booths is the head of an agency and sees only these.</source>
        <translation>A supervisor of chosen booths is the head of an agency and sees only these.</translation>
    </message>
    <message id="admin.officer.active">
        <source>Signing in</source>
        <translation>Signing in</translation>
    </message>
    <message id="admin.officer.active.yes">
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message id="admin.officer.active.no">
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message id="admin.officer.disabled">
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message id="admin.officer.no_password">
        <source>No password</source>
        <translation>No password</translation>
    </message>
    <message id="admin.officer.new.lead">
        <source>Save first, then give a password with the key above.</source>
        <translation>Save first, then give a password with the key above.</translation>
    </message>
    <message id="admin.password.new">
        <source>Give a password</source>
        <translation>Give a password</translation>
    </message>
    <message id="admin.password.again">
        <source>New password</source>
        <translation>New password</translation>
    </message>
    <message id="admin.password.disabled">
        <source>the officer is disabled</source>
        <translation>the officer is disabled</translation>
    </message>
    <message id="admin.password.title">
        <source>A new password for {name}?</source>
        <translation>A new password for {name}?</translation>
    </message>
    <message id="admin.password.lead">
        <source>The old one no longer counts, and who is signed in with it is signed out.</source>
        <translation>The old one no longer counts, and who is signed in with it is signed out.</translation>
    </message>
    <message id="admin.password.go">
        <source>Make a password</source>
        <translation>Make a password</translation>
    </message>
    <message id="admin.password.done">
        <source>Password of {name}</source>
        <translation>Password of {name}</translation>
    </message>
    <message id="admin.password.done.lead">
        <source>Hand it over in person; it is changed here again when it is forgotten.</source>
        <translation>Hand it over in person; it is changed here again when it is forgotten.</translation>
    </message>
    <message id="admin.password.once">
        <source>It is shown only this once and is kept nowhere.</source>
        <translation>It is shown only this once and is kept nowhere.</translation>
    </message>
    <message id="admin.token.new">
        <source>New token</source>
        <translation>New token</translation>
    </message>
    <message id="admin.token.title">
        <source>A new token for {name}?</source>
        <translation>A new token for {name}?</translation>
    </message>
    <message id="admin.token.lead">
        <source>The old one no longer counts; the station is cut off until it has the new one.</source>
        <translation>The old one no longer counts; the station is cut off until it has the new one.</translation>
    </message>
    <message id="admin.token.go">
        <source>Make a token</source>
        <translation>Make a token</translation>
    </message>
    <message id="admin.token.done">
        <source>Token of {name}</source>
        <translation>Token of {name}</translation>
    </message>
    <message id="admin.token.done.lead">
        <source>Write it into the station's token file.</source>
        <translation>Write it into the station's token file.</translation>
    </message>
    <message id="admin.token.once">
        <source>It is shown only this once and is kept nowhere.</source>
        <translation>It is shown only this once and is kept nowhere.</translation>
    </message>
    <message id="admin.secret.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="admin.station.add">
        <source>Add a station</source>
        <translation>Add a station</translation>
    </message>
    <message id="admin.station.key">
        <source>Name of the station</source>
        <translation>Name of the station</translation>
    </message>
    <message id="admin.station.key.hint">
        <source>Like kiosk-2 or desk-14.</source>
        <translation>Like kiosk-2 or desk-14.</translation>
    </message>
    <message id="admin.station.role">
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message id="admin.station.counter">
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message id="admin.station.counter.hint">
        <source>Only for a counter PC that always stands at one.</source>
        <translation>Only for a counter PC that always stands at one.</translation>
    </message>
    <message id="admin.station.any_counter">
        <source>Any</source>
        <translation>Any</translation>
    </message>
    <message id="admin.station.connected">
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message id="admin.station.away">
        <source>Not connected</source>
        <translation>Not connected</translation>
    </message>
    <message id="admin.station.revoked">
        <source>Shut out</source>
        <translation>Shut out</translation>
    </message>
    <message id="admin.station.revoke">
        <source>Shut out</source>
        <translation>Shut out</translation>
    </message>
    <message id="admin.station.new.lead">
        <source>Save first, then make a token with the key above.</source>
        <translation>Save first, then make a token with the key above.</translation>
    </message>
    <message id="admin.ticket.paper">
        <source>Paper ticket</source>
        <translation>Paper ticket</translation>
    </message>
    <message id="admin.ticket.about" numerus="yes">
        <source>{count} lines of its own</source>
        <translation>
            <numerusform>{count} line of its own</numerusform>
            <numerusform>{count} lines of its own</numerusform>
        </translation>
    </message>
    <message id="admin.ticket.lead">
        <source>Lines of the site's own on every ticket. Everything else on it is fixed.</source>
        <translation>Lines of the site's own on every ticket. Everything else on it is fixed.</translation>
    </message>
    <message id="admin.ticket.header">
        <source>Under the name</source>
        <translation>Under the name</translation>
    </message>
    <message id="admin.ticket.header.hint">
        <source>For an address or opening hours.</source>
        <translation>For an address or opening hours.</translation>
    </message>
    <message id="admin.ticket.header.example">
        <source>Jl. Merdeka 1</source>
        <translation>Jl. Merdeka 1</translation>
    </message>
    <message id="admin.ticket.footer">
        <source>At the end</source>
        <translation>At the end</translation>
    </message>
    <message id="admin.ticket.footer.hint">
        <source>For a wish or a telephone number.</source>
        <translation>For a wish or a telephone number.</translation>
    </message>
    <message id="admin.ticket.footer.example">
        <source>Information: 112</source>
        <translation>Information: 112</translation>
    </message>
    <message id="admin.ticket.preview">
        <source>As it is printed</source>
        <translation>As it is printed</translation>
    </message>
    <message id="admin.calendar.weeks">
        <source>Ordinary weeks</source>
        <translation>Ordinary weeks</translation>
    </message>
    <message id="admin.calendar.seasons">
        <source>Seasons</source>
        <translation>Seasons</translation>
    </message>
    <message id="admin.calendar.special_days">
        <source>Special days</source>
        <translation>Special days</translation>
    </message>
    <message id="admin.calendar.closures">
        <source>Closed days {year}</source>
        <translation>Closed days {year}</translation>
    </message>
    <message id="admin.calendar.estimated">
        <source>Estimated</source>
        <translation>Estimated</translation>
    </message>
    <message id="admin.calendar.add.closure">
        <source>Add a closed day</source>
        <translation>Add a closed day</translation>
    </message>
    <message id="admin.calendar.add.season">
        <source>Add a season</source>
        <translation>Add a season</translation>
    </message>
    <message id="admin.calendar.add.special">
        <source>Add a special day</source>
        <translation>Add a special day</translation>
    </message>
    <message id="admin.calendar.closure.lead">
        <source>A day without numbers.</source>
        <translation>A day without numbers.</translation>
    </message>
    <message id="admin.calendar.season.lead">
        <source>From the first to the last day these hours hold instead of the ordinary week: Ramadan, for example.</source>
        <translation>From the first to the last day these hours hold instead of the ordinary week: Ramadan, for example.</translation>
    </message>
    <message id="admin.calendar.special.lead">
        <source>A date with hours of its own.</source>
        <translation>A date with hours of its own.</translation>
    </message>
    <message id="admin.calendar.name">
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message id="admin.calendar.day">
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message id="admin.calendar.kind">
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message id="admin.calendar.first">
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message id="admin.calendar.last">
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message id="admin.calendar.who">
        <source>Who is open</source>
        <translation>Who is open</translation>
    </message>
    <message id="admin.calendar.opened">
        <source>These hours, also who would be closed</source>
        <translation>These hours, also who would be closed</translation>
    </message>
    <message id="admin.calendar.shortened">
        <source>Only who is open anyway, within these hours</source>
        <translation>Only who is open anyway, within these hours</translation>
    </message>
    <message id="admin.calendar.note">
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message id="admin.calendar.note.hint">
        <source>Shown beside the name at the kiosk; "perkiraan" marks a day that is not sure.</source>
        <translation>Shown beside the name at the kiosk; "perkiraan" marks a day that is not sure.</translation>
    </message>
    <message id="admin.calendar.closure.example">
        <source>Founding day of the regency</source>
        <translation>Founding day of the regency</translation>
    </message>
    <message id="admin.calendar.season.example">
        <source>Ramadan 1448 H</source>
        <translation>Ramadan 1448 H</translation>
    </message>
    <message id="admin.calendar.special.example">
        <source>Evening service</source>
        <translation>Evening service</translation>
    </message>
    <message id="admin.rules.calling">
        <source>Whose turn it is</source>
        <translation>Whose turn it is</translation>
    </message>
    <message id="admin.rules.calling.lead">
        <source>How priority and ordinary numbers take turns.</source>
        <translation>How priority and ordinary numbers take turns.</translation>
    </message>
    <message id="admin.rules.missing">
        <source>Who does not come</source>
        <translation>Who does not come</translation>
    </message>
    <message id="admin.rules.missing.lead">
        <source>When a called number is let go, and how it comes back.</source>
        <translation>When a called number is let go, and how it comes back.</translation>
    </message>
    <message id="admin.rules.returning">
        <source>Who comes back</source>
        <translation>Who comes back</translation>
    </message>
    <message id="admin.rules.returning.lead">
        <source>Where in the line a number stands that was put on hold, transferred, or a no-show.</source>
        <translation>Where in the line a number stands that was put on hold, transferred, or a no-show.</translation>
    </message>
    <message id="admin.rules.appointments">
        <source>Appointments</source>
        <translation>Appointments</translation>
    </message>
    <message id="admin.rules.appointments.lead">
        <source>When someone with an appointment may report, and is called before others.</source>
        <translation>When someone with an appointment may report, and is called before others.</translation>
    </message>
    <message id="admin.rules.breaks">
        <source>Breaks of a counter</source>
        <translation>Breaks of a counter</translation>
    </message>
    <message id="admin.rules.breaks.lead">
        <source>How long each break may last before the dashboard tells.</source>
        <translation>How long each break may last before the dashboard tells.</translation>
    </message>
    <message id="admin.rules.limits">
        <source>Numbers and the day's end</source>
        <translation>Numbers and the day's end</translation>
    </message>
    <message id="admin.rules.limits.lead">
        <source>Against touts and stuck buttons, and what becomes of who still waits.</source>
        <translation>Against touts and stuck buttons, and what becomes of who still waits.</translation>
    </message>
    <message id="admin.rules.notes">
        <source>Notes of officers</source>
        <translation>Notes of officers</translation>
    </message>
    <message id="admin.rules.notes.lead">
        <source>What an officer may note at the end. A closed list, so that no note names a person.</source>
        <translation>What an officer may note at the end. A closed list, so that no note names a person.</translation>
    </message>
    <message id="admin.rule.ordinary_per_priority">
        <source>Ordinary after each priority</source>
        <translation>Ordinary after each priority</translation>
    </message>
    <message id="admin.rule.ordinary_per_priority.hint">
        <source>So many ordinary numbers are called after each priority number.</source>
        <translation>So many ordinary numbers are called after each priority number.</translation>
    </message>
    <message id="admin.rule.ceiling_s">
        <source>Longest wait</source>
        <translation>Longest wait</translation>
    </message>
    <message id="admin.rule.ceiling_s.hint">
        <source>Who has waited this long goes before everyone who waited less.</source>
        <translation>Who has waited this long goes before everyone who waited less.</translation>
    </message>
    <message id="admin.rule.wait_target_s">
        <source>Waiting target</source>
        <translation>Waiting target</translation>
    </message>
    <message id="admin.rule.wait_target_s.hint">
        <source>For alerts and the service level.</source>
        <translation>For alerts and the service level.</translation>
    </message>
    <message id="admin.rule.priority_classes">
        <source>Priorities at the kiosk</source>
        <translation>Priorities at the kiosk</translation>
    </message>
    <message id="admin.rule.priority_classes.hint">
        <source>What a citizen may name; each has the same right.</source>
        <translation>What a citizen may name; each has the same right.</translation>
    </message>
    <message id="admin.rule.no_class">
        <source>No priority</source>
        <translation>No priority</translation>
    </message>
    <message id="admin.rule.calls_before_no_show">
        <source>No-show offered after</source>
        <translation>No-show offered after</translation>
    </message>
    <message id="admin.rule.calls_before_no_show.hint">
        <source>The desk offers "no show" from then on.</source>
        <translation>The desk offers "no show" from then on.</translation>
    </message>
    <message id="admin.rule.recall_interval_s">
        <source>Between two calls</source>
        <translation>Between two calls</translation>
    </message>
    <message id="admin.rule.recall_interval_s.hint">
        <source>A number is called again not sooner.</source>
        <translation>A number is called again not sooner.</translation>
    </message>
    <message id="admin.rule.no_show_after_calls">
        <source>Let go by itself after</source>
        <translation>Let go by itself after</translation>
    </message>
    <message id="admin.rule.no_show_after_calls.hint">
        <source>0: only an officer lets a number go.</source>
        <translation>0: only an officer lets a number go.</translation>
    </message>
    <message id="admin.rule.no_show_after_s">
        <source>… and after the last call</source>
        <translation>… and after the last call</translation>
    </message>
    <message id="admin.rule.no_show_after_s.hint">
        <source>So long the number may still come.</source>
        <translation>So long the number may still come.</translation>
    </message>
    <message id="admin.rule.reinstate_within_s">
        <source>Reinstated within</source>
        <translation>Reinstated within</translation>
    </message>
    <message id="admin.rule.reinstate_within_s.hint">
        <source>So long a no-show can come back without a new number.</source>
        <translation>So long a no-show can come back without a new number.</translation>
    </message>
    <message id="admin.rule.undo_within_s">
        <source>Taken back within</source>
        <translation>Taken back within</translation>
    </message>
    <message id="admin.rule.undo_within_s.hint">
        <source>So long an officer can take back "finished" and "no show".</source>
        <translation>So long an officer can take back "finished" and "no show".</translation>
    </message>
    <message id="admin.rule.parked_place">
        <source>After being on hold</source>
        <translation>After being on hold</translation>
    </message>
    <message id="admin.rule.parked_place.hint">
        <source>For numbers that fetched a paper, paid, or filled in a form.</source>
        <translation>For numbers that fetched a paper, paid, or filled in a form.</translation>
    </message>
    <message id="admin.rule.transferred_place">
        <source>After a transfer</source>
        <translation>After a transfer</translation>
    </message>
    <message id="admin.rule.transferred_place.hint">
        <source>In the line of the new counter or service.</source>
        <translation>In the line of the new counter or service.</translation>
    </message>
    <message id="admin.rule.reinstated_place">
        <source>After a no-show</source>
        <translation>After a no-show</translation>
    </message>
    <message id="admin.rule.reinstated_place.hint">
        <source>For numbers that an officer reinstated.</source>
        <translation>For numbers that an officer reinstated.</translation>
    </message>
    <message id="admin.rule.return_after">
        <source>"After some" means</source>
        <translation>"After some" means</translation>
    </message>
    <message id="admin.rule.return_after.hint">
        <source>So many are called before.</source>
        <translation>So many are called before.</translation>
    </message>
    <message id="admin.rule.appointment_early_s">
        <source>May report earlier by</source>
        <translation>May report earlier by</translation>
    </message>
    <message id="admin.rule.appointment_early_s.hint">
        <source>Sooner before the time it is refused.</source>
        <translation>Sooner before the time it is refused.</translation>
    </message>
    <message id="admin.rule.appointment_lead_s">
        <source>Due before the time by</source>
        <translation>Due before the time by</translation>
    </message>
    <message id="admin.rule.appointment_lead_s.hint">
        <source>So long before its time it already goes first.</source>
        <translation>So long before its time it already goes first.</translation>
    </message>
    <message id="admin.rule.appointment_late_s">
        <source>May be late by</source>
        <translation>May be late by</translation>
    </message>
    <message id="admin.rule.appointment_late_s.hint">
        <source>Who comes later waits like everyone.</source>
        <translation>Who comes later waits like everyone.</translation>
    </message>
    <message id="admin.rule.confirm_within_s">
        <source>Print confirmed within</source>
        <translation>Print confirmed within</translation>
    </message>
    <message id="admin.rule.confirm_within_s.hint">
        <source>A number that was not printed by then is void.</source>
        <translation>A number that was not printed by then is void.</translation>
    </message>
    <message id="admin.rule.tickets_per_person">
        <source>For one person</source>
        <translation>For one person</translation>
    </message>
    <message id="admin.rule.tickets_per_person.hint">
        <source>Where an identity is given; 0: no limit.</source>
        <translation>Where an identity is given; 0: no limit.</translation>
    </message>
    <message id="admin.rule.tickets_per_minute">
        <source>From one kiosk</source>
        <translation>From one kiosk</translation>
    </message>
    <message id="admin.rule.tickets_per_minute.hint">
        <source>0: no limit.</source>
        <translation>0: no limit.</translation>
    </message>
    <message id="admin.rule.day_end">
        <source>Who still waits in the evening</source>
        <translation>Who still waits in the evening</translation>
    </message>
    <message id="admin.rule.day_end.hint">
        <source>Every one stands in the log.</source>
        <translation>Every one stands in the log.</translation>
    </message>
    <message id="admin.rule.notes">
        <source>Notes to choose from</source>
        <translation>Notes to choose from</translation>
    </message>
    <message id="admin.rule.notes.hint">
        <source>One each line.</source>
        <translation>One each line.</translation>
    </message>
    <message id="admin.rule.notes.example">
        <source>Copy was made here</source>
        <translation>Copy was made here</translation>
    </message>
    <message id="admin.break.short">
        <source>Short break</source>
        <translation>Short break</translation>
    </message>
    <message id="admin.break.prayer">
        <source>Prayer</source>
        <translation>Prayer</translation>
    </message>
    <message id="admin.break.meal">
        <source>Meal break</source>
        <translation>Meal break</translation>
    </message>
    <message id="admin.break.meeting">
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message id="admin.break.technical">
        <source>Equipment</source>
        <translation>Equipment</translation>
    </message>
    <message id="admin.place.arrival">
        <source>Where the first arrival gives it</source>
        <translation>Where the first arrival gives it</translation>
    </message>
    <message id="admin.place.after_some">
        <source>After some others</source>
        <translation>After some others</translation>
    </message>
    <message id="admin.place.last">
        <source>At the end of the line</source>
        <translation>At the end of the line</translation>
    </message>
    <message id="admin.day_end.cancel">
        <source>Their numbers end with the day</source>
        <translation>Their numbers end with the day</translation>
    </message>
    <message id="admin.day_end.carry">
        <source>They stand first on the next day</source>
        <translation>They stand first on the next day</translation>
    </message>
    <message id="admin.example.calling">
        <source>1 priority : {ordinary} ordinary. Who has waited {ceiling} goes first. Up to {target} counts as in time.</source>
        <translation>1 priority : {ordinary} ordinary. Who has waited {ceiling} goes first. Up to {target} counts as in time.</translation>
    </message>
    <message id="admin.example.calling.short">
        <source>1 priority : {ordinary} ordinary · {ceiling} at most</source>
        <translation>1 priority : {ordinary} ordinary · {ceiling} at most</translation>
    </message>
    <message id="admin.example.missing.short">
        <source>No-show offered after {calls} calls</source>
        <translation>No-show offered after {calls} calls</translation>
    </message>
    <message id="admin.example.missing.officer">
        <source>After {calls} calls, {interval} apart at least, the officer may press "no show".</source>
        <translation>After {calls} calls, {interval} apart at least, the officer may press "no show".</translation>
    </message>
    <message id="admin.example.missing.own">
        <source>After {calls} calls and {after} more without anyone coming, the number is let go by itself.</source>
        <translation>After {calls} calls and {after} more without anyone coming, the number is let go by itself.</translation>
    </message>
    <message id="admin.example.missing.never">
        <source>Only an officer lets a number go.</source>
        <translation>Only an officer lets a number go.</translation>
    </message>
    <message id="admin.example.returning.parked_place">
        <source>On hold: {place}.</source>
        <translation>On hold: {place}.</translation>
    </message>
    <message id="admin.example.returning.transferred_place">
        <source>Transferred: {place}.</source>
        <translation>Transferred: {place}.</translation>
    </message>
    <message id="admin.example.returning.reinstated_place">
        <source>No-show: {place}.</source>
        <translation>No-show: {place}.</translation>
    </message>
    <message id="admin.example.place.arrival">
        <source>where the first arrival gives it</source>
        <translation>where the first arrival gives it</translation>
    </message>
    <message id="admin.example.place.after_some">
        <source>after {after} others</source>
        <translation>after {after} others</translation>
    </message>
    <message id="admin.example.place.last">
        <source>at the end of the line</source>
        <translation>at the end of the line</translation>
    </message>
    <message id="admin.example.appointments">
        <source>Appointment at {time}: may report from {early}, goes first from {due}, and after {late} waits like everyone.</source>
        <translation>Appointment at {time}: may report from {early}, goes first from {due}, and after {late} waits like everyone.</translation>
    </message>
    <message id="admin.example.appointments.short">
        <source>{late} late at most</source>
        <translation>{late} late at most</translation>
    </message>
    <message id="admin.example.breaks">
        <source>{reason} {minutes}</source>
        <translation>{reason} {minutes}</translation>
    </message>
    <message id="admin.example.limits.person" numerus="yes">
        <source>{count} numbers a day for one person</source>
        <translation>
            <numerusform>{count} number a day for one person</numerusform>
            <numerusform>{count} numbers a day for one person</numerusform>
        </translation>
    </message>
    <message id="admin.example.limits.minute" numerus="yes">
        <source>{count} numbers a minute from one kiosk</source>
        <translation>
            <numerusform>{count} number a minute from one kiosk</numerusform>
            <numerusform>{count} numbers a minute from one kiosk</numerusform>
        </translation>
    </message>
    <message id="admin.example.limits.none">
        <source>No limit of numbers</source>
        <translation>No limit of numbers</translation>
    </message>
    <message id="admin.example.limits.cancel">
        <source>Who still waits in the evening takes a new number another day.</source>
        <translation>Who still waits in the evening takes a new number another day.</translation>
    </message>
    <message id="admin.example.limits.carry">
        <source>Who still waits in the evening stands first on the next day.</source>
        <translation>Who still waits in the evening stands first on the next day.</translation>
    </message>
    <message id="admin.example.notes" numerus="yes">
        <source>{count} notes to choose</source>
        <translation>
            <numerusform>{count} note to choose</numerusform>
            <numerusform>{count} notes to choose</numerusform>
        </translation>
    </message>
    <message id="admin.leave.title">
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message id="admin.leave.lead">
        <source>What you typed in this form is lost when you leave it.</source>
        <translation>What you typed in this form is lost when you leave it.</translation>
    </message>
    <message id="admin.leave.go">
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message id="admin.remove.booths.title">
        <source>Remove {name}?</source>
        <translation>Remove {name}?</translation>
    </message>
    <message id="admin.remove.booths.lead">
        <source>Its services and counters go with it. Reports of past days keep them.</source>
        <translation>Its services and counters go with it. Reports of past days keep them.</translation>
    </message>
    <message id="admin.remove.booths.go">
        <source>Remove the booth</source>
        <translation>Remove the booth</translation>
    </message>
    <message id="admin.remove.services.title">
        <source>Remove {name}?</source>
        <translation>Remove {name}?</translation>
    </message>
    <message id="admin.remove.services.lead">
        <source>Kiosks offer it no longer. Reports of past days keep it.</source>
        <translation>Kiosks offer it no longer. Reports of past days keep it.</translation>
    </message>
    <message id="admin.remove.services.go">
        <source>Remove the service</source>
        <translation>Remove the service</translation>
    </message>
    <message id="admin.remove.counters.title">
        <source>Remove {name}?</source>
        <translation>Remove {name}?</translation>
    </message>
    <message id="admin.remove.counters.lead">
        <source>Nobody can sign in there any more. Reports of past days keep it.</source>
        <translation>Nobody can sign in there any more. Reports of past days keep it.</translation>
    </message>
    <message id="admin.remove.counters.go">
        <source>Remove the counter</source>
        <translation>Remove the counter</translation>
    </message>
    <message id="admin.remove.calendar.title">
        <source>Remove {name}?</source>
        <translation>Remove {name}?</translation>
    </message>
    <message id="admin.remove.calendar.lead">
        <source>Ordinary hours hold again on those days.</source>
        <translation>Ordinary hours hold again on those days.</translation>
    </message>
    <message id="admin.remove.calendar.go">
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message id="admin.revoke.stations.title">
        <source>Shut out {name}?</source>
        <translation>Shut out {name}?</translation>
    </message>
    <message id="admin.revoke.stations.lead">
        <source>It is cut off within seconds and cannot come back with its token.</source>
        <translation>It is cut off within seconds and cannot come back with its token.</translation>
    </message>
    <message id="admin.revoke.stations.go">
        <source>Shut out</source>
        <translation>Shut out</translation>
    </message>
    <message id="admin.ticket.sample.priority">
        <source>Ordinary</source>
        <translation>Ordinary</translation>
    </message>
    <message id="admin.ticket.sample.kiosk">
        <source>Kiosk 1</source>
        <translation>Kiosk 1</translation>
    </message>
    <message id="admin.export.title">
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message id="admin.export.lead">
        <source>The whole configuration as one readable file: building, booths, services, counters, hours, rules, officers. Passwords and tokens are never in it.</source>
        <translation>The whole configuration as one readable file: building, booths, services, counters, hours, rules, officers. Passwords and tokens are never in it.</translation>
    </message>
    <message id="admin.export.go">
        <source>Save as a file …</source>
        <translation>Save as a file …</translation>
    </message>
    <message id="admin.export.done">
        <source>Written: {file}</source>
        <translation>Written: {file}</translation>
    </message>
    <message id="admin.export.fault">
        <source>{file} could not be written: {detail}</source>
        <translation>{file} could not be written: {detail}</translation>
    </message>
    <message id="admin.export.busy">
        <source>Writing …</source>
        <translation>Writing …</translation>
    </message>
    <message id="admin.export.needs_people">
        <source>Asking the hub for the officers …</source>
        <translation>Asking the hub for the officers …</translation>
    </message>
    <message id="admin.import.title">
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message id="admin.import.lead">
        <source>A file that was exported and changed. With one mistake in it nothing is taken; without, you see first what would change.</source>
        <translation>A file that was exported and changed. With one mistake in it nothing is taken; without, you see first what would change.</translation>
    </message>
    <message id="admin.import.go">
        <source>Choose a file …</source>
        <translation>Choose a file …</translation>
    </message>
    <message id="admin.import.unreadable">
        <source>The file cannot be opened.</source>
        <translation>The file cannot be opened.</translation>
    </message>
    <message id="admin.import.faulty" numerus="yes">
        <source>{count} mistakes. Nothing was taken.</source>
        <translation>
            <numerusform>{count} mistake. Nothing was taken.</numerusform>
            <numerusform>{count} mistakes. Nothing was taken.</numerusform>
        </translation>
    </message>
    <message id="admin.import.same">
        <source>No changes: the building is already as the file says.</source>
        <translation>No changes: the building is already as the file says.</translation>
    </message>
    <message id="admin.import.counts">
        <source>{added} added · {changed} changed · {removed} removed</source>
        <translation>{added} added · {changed} changed · {removed} removed</translation>
    </message>
    <message id="admin.import.added">
        <source>New</source>
        <translation>New</translation>
    </message>
    <message id="admin.import.changed">
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message id="admin.import.removed">
        <source>Removed</source>
        <translation>Removed</translation>
    </message>
    <message id="admin.import.order">
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message id="admin.import.field">
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message id="admin.import.more" numerus="yes">
        <source>and {count} more fields</source>
        <translation>
            <numerusform>and {count} more field</numerusform>
            <numerusform>and {count} more fields</numerusform>
        </translation>
    </message>
    <message id="admin.file.site">
        <source>Configuration</source>
        <translation>Configuration</translation>
    </message>
    <message id="admin.file.holidays">
        <source>Holidays</source>
        <translation>Holidays</translation>
    </message>
    <message id="admin.file.open">
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message id="admin.file.save">
        <source>Save as</source>
        <translation>Save as</translation>
    </message>
    <message id="admin.holidays.year">
        <source>National holidays {year} …</source>
        <translation>National holidays {year} …</translation>
    </message>
    <message id="admin.holidays.title">
        <source>Holidays {year}</source>
        <translation>Holidays {year}</translation>
    </message>
    <message id="admin.holidays.import">
        <source>Import CSV …</source>
        <translation>Import CSV …</translation>
    </message>
    <message id="admin.holidays.export">
        <source>Export CSV …</source>
        <translation>Export CSV …</translation>
    </message>
    <message id="admin.holidays.about" numerus="yes">
        <source>{count} days. Compare with the joint decree (SKB 3 Menteri) of the year.</source>
        <translation>
            <numerusform>{count} day. Compare with the joint decree (SKB 3 Menteri) of the year.</numerusform>
            <numerusform>{count} days. Compare with the joint decree (SKB 3 Menteri) of the year.</numerusform>
        </translation>
    </message>
    <message id="admin.holidays.estimated" numerus="yes">
        <source>{count} are estimated.</source>
        <translation>
            <numerusform>{count} is estimated.</numerusform>
            <numerusform>{count} are estimated.</numerusform>
        </translation>
    </message>
    <message id="admin.holidays.same" numerus="yes">
        <source>No changes: all {count} days are there already.</source>
        <translation>
            <numerusform>No changes: the {count} day is there already.</numerusform>
            <numerusform>No changes: all {count} days are there already.</numerusform>
        </translation>
    </message>
    <message id="admin.holidays.there">
        <source>there already</source>
        <translation>there already</translation>
    </message>
    <message id="admin.holidays.before">
        <source>was: {name}</source>
        <translation>was: {name}</translation>
    </message>
    <message id="admin.proposal.reading">
        <source>Reading …</source>
        <translation>Reading …</translation>
    </message>
    <message id="admin.proposal.faulty">
        <source>Mend the file, then import it again</source>
        <translation>Mend the file, then import it again</translation>
    </message>
    <message id="admin.proposal.same">
        <source>No changes</source>
        <translation>No changes</translation>
    </message>
    <message id="admin.proposal.ready">
        <source>Nothing has changed yet</source>
        <translation>Nothing has changed yet</translation>
    </message>
    <message id="admin.proposal.sending">
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message id="admin.proposal.done">
        <source>Applied</source>
        <translation>Applied</translation>
    </message>
    <message id="admin.proposal.refused">
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message id="admin.proposal.accept">
        <source>Apply</source>
        <translation>Apply</translation>
    </message>
    <message id="admin.proposal.none">
        <source>Nothing to look at yet</source>
        <translation>Nothing to look at yet</translation>
    </message>
    <message id="admin.proposal.none.advice">
        <source>What a file would change, or what is wrong in it, is shown here.</source>
        <translation>What a file would change, or what is wrong in it, is shown here.</translation>
    </message>
</context>
</TS>
