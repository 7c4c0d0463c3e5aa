<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>export</name>
    <message id="export.about">
        <source>About</source>
        <translation>About</translation>
    </message>
    <message id="export.formulas">
        <source>How the figures are reckoned</source>
        <translation>How the figures are reckoned</translation>
    </message>
    <message id="export.page">
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message id="export.empty">
        <source>Nothing in this period.</source>
        <translation>Nothing in this period.</translation>
    </message>
    <message id="export.total">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="export.nobody">
        <source>Nobody signed in</source>
        <translation>Nobody signed in</translation>
    </message>
    <message id="export.stem">
        <source>report</source>
        <translation>report</translation>
    </message>
    <message id="export.all_booths">
        <source>All booths</source>
        <translation>All booths</translation>
    </message>
    <message id="export.all_services">
        <source>All services</source>
        <translation>All services</translation>
    </message>
    <message id="export.running">
        <source>The open day is included; its figures still change.</source>
        <translation>The open day is included; its figures still change.</translation>
    </message>
    <message id="export.fact.period">
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message id="export.fact.days">
        <source>Days open</source>
        <translation>Days open</translation>
    </message>
    <message id="export.fact.booths">
        <source>Booths</source>
        <translation>Booths</translation>
    </message>
    <message id="export.fact.services">
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message id="export.fact.target">
        <source>Waiting target</source>
        <translation>Waiting target</translation>
    </message>
    <message id="export.fact.made">
        <source>Made on</source>
        <translation>Made on</translation>
    </message>
    <message id="export.fact.note">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="export.fact.sample">
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message id="export.title.day_figures">
        <source>Figures of the day</source>
        <translation>Figures of the day</translation>
    </message>
    <message id="export.title.half_hours">
        <source>Queue per half hour</source>
        <translation>Queue per half hour</translation>
    </message>
    <message id="export.title.heatmap">
        <source>Busy hours</source>
        <translation>Busy hours</translation>
    </message>
    <message id="export.title.histogram">
        <source>Waiting times</source>
        <translation>Waiting times</translation>
    </message>
    <message id="export.title.by_service">
        <source>Performance by service</source>
        <translation>Performance by service</translation>
    </message>
    <message id="export.title.by_booth">
        <source>Performance by booth</source>
        <translation>Performance by booth</translation>
    </message>
    <message id="export.title.by_counter">
        <source>Performance by counter</source>
        <translation>Performance by counter</translation>
    </message>
    <message id="export.title.by_officer">
        <source>Performance by officer</source>
        <translation>Performance by officer</translation>
    </message>
    <message id="export.title.outcomes">
        <source>Outcomes of services</source>
        <translation>Outcomes of services</translation>
    </message>
    <message id="export.title.breaks">
        <source>Breaks</source>
        <translation>Breaks</translation>
    </message>
    <message id="export.title.days">
        <source>Performance by day</source>
        <translation>Performance by day</translation>
    </message>
    <message id="export.title.visits">
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message id="export.table.classes">
        <source>By class</source>
        <translation>By class</translation>
    </message>
    <message id="export.table.hours">
        <source>Time of counters</source>
        <translation>Time of counters</translation>
    </message>
    <message id="export.table.other_counts">
        <source>Other counts</source>
        <translation>Other counts</translation>
    </message>
    <message id="export.table.half_hours">
        <source>Per half hour</source>
        <translation>Per half hour</translation>
    </message>
    <message id="export.table.heatmap">
        <source>Weekday and hour</source>
        <translation>Weekday and hour</translation>
    </message>
    <message id="export.table.histogram">
        <source>Waiting times</source>
        <translation>Waiting times</translation>
    </message>
    <message id="export.table.by_service">
        <source>By service</source>
        <translation>By service</translation>
    </message>
    <message id="export.table.by_booth">
        <source>By booth</source>
        <translation>By booth</translation>
    </message>
    <message id="export.table.work">
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message id="export.table.outcomes">
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message id="export.table.delivered">
        <source>Services delivered</source>
        <translation>Services delivered</translation>
    </message>
    <message id="export.table.reasons">
        <source>Reasons</source>
        <translation>Reasons</translation>
    </message>
    <message id="export.table.breaks">
        <source>Breaks by reason</source>
        <translation>Breaks by reason</translation>
    </message>
    <message id="export.table.days">
        <source>By day</source>
        <translation>By day</translation>
    </message>
    <message id="export.table.stays">
        <source>Length of visits</source>
        <translation>Length of visits</translation>
    </message>
    <message id="export.table.visits">
        <source>Visits to several services</source>
        <translation>Visits to several services</translation>
    </message>
    <message id="export.class.all">
        <source>All</source>
        <translation>All</translation>
    </message>
    <message id="export.class.ordinary">
        <source>Ordinary</source>
        <translation>Ordinary</translation>
    </message>
    <message id="export.class.priority">
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message id="export.column.class">
        <source>Class</source>
        <translation>Class</translation>
    </message>
    <message id="export.column.what">
        <source>What</source>
        <translation>What</translation>
    </message>
    <message id="export.column.count">
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message id="export.column.share">
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message id="export.column.tickets">
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message id="export.column.entered">
        <source>In line</source>
        <translation>In line</translation>
    </message>
    <message id="export.column.called">
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message id="export.column.served">
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message id="export.column.no_show">
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message id="export.column.no_show_share">
        <source>No-show %</source>
        <translation>No-show %</translation>
    </message>
    <message id="export.column.abandoned">
        <source>Gave up</source>
        <translation>Gave up</translation>
    </message>
    <message id="export.column.abandonment_share">
        <source>Gave up %</source>
        <translation>Gave up %</translation>
    </message>
    <message id="export.column.wait_mean">
        <source>Waiting, mean</source>
        <translation>Waiting, mean</translation>
    </message>
    <message id="export.column.wait_median">
        <source>Waiting, median</source>
        <translation>Waiting, median</translation>
    </message>
    <message id="export.column.wait_p90">
        <source>Waiting, P90</source>
        <translation>Waiting, P90</translation>
    </message>
    <message id="export.column.service_level">
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message id="export.column.service_mean">
        <source>Service, mean</source>
        <translation>Service, mean</translation>
    </message>
    <message id="export.column.service_median">
        <source>Service, median</source>
        <translation>Service, median</translation>
    </message>
    <message id="export.column.service_p90">
        <source>Service, P90</source>
        <translation>Service, P90</translation>
    </message>
    <message id="export.column.people">
        <source>People</source>
        <translation>People</translation>
    </message>
    <message id="export.column.cancelled">
        <source>Cancelled</source>
        <translation>Cancelled</translation>
    </message>
    <message id="export.column.transferred">
        <source>Transferred</source>
        <translation>Transferred</translation>
    </message>
    <message id="export.column.carried">
        <source>Carried to the next day</source>
        <translation>Carried to the next day</translation>
    </message>
    <message id="export.column.open_legs">
        <source>Not over yet</source>
        <translation>Not over yet</translation>
    </message>
    <message id="export.column.void">
        <source>Void numbers</source>
        <translation>Void numbers</translation>
    </message>
    <message id="export.column.recalls">
        <source>Recalls</source>
        <translation>Recalls</translation>
    </message>
    <message id="export.column.parks">
        <source>Holds</source>
        <translation>Holds</translation>
    </message>
    <message id="export.column.calls">
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message id="export.column.open">
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message id="export.column.break">
        <source>Break</source>
        <translation>Break</translation>
    </message>
    <message id="export.column.break_over">
        <source>Break over limit</source>
        <translation>Break over limit</translation>
    </message>
    <message id="export.column.calling">
        <source>Calling</source>
        <translation>Calling</translation>
    </message>
    <message id="export.column.serving">
        <source>Serving</source>
        <translation>Serving</translation>
    </message>
    <message id="export.column.idle">
        <source>Idle</source>
        <translation>Idle</translation>
    </message>
    <message id="export.column.occupancy">
        <source>Occupancy</source>
        <translation>Occupancy</translation>
    </message>
    <message id="export.column.from">
        <source>From</source>
        <translation>From</translation>
    </message>
    <message id="export.column.waiting_most">
        <source>Longest line</source>
        <translation>Longest line</translation>
    </message>
    <message id="export.column.waiting_mean">
        <source>Mean line</source>
        <translation>Mean line</translation>
    </message>
    <message id="export.column.weekday">
        <source>Weekday</source>
        <translation>Weekday</translation>
    </message>
    <message id="export.column.hour">
        <source>Hour</source>
        <translation>Hour</translation>
    </message>
    <message id="export.column.days">
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message id="export.column.tickets_a_day">
        <source>Tickets a day</source>
        <translation>Tickets a day</translation>
    </message>
    <message id="export.column.wait_from">
        <source>Waited from</source>
        <translation>Waited from</translation>
    </message>
    <message id="export.column.wait_to">
        <source>to under</source>
        <translation>to under</translation>
    </message>
    <message id="export.column.service">
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message id="export.column.booth">
        <source>Booth</source>
        <translation>Booth</translation>
    </message>
    <message id="export.column.counter">
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message id="export.column.officer">
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message id="export.column.officer_id">
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message id="export.column.outcome">
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message id="export.column.legs">
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message id="export.column.numbers">
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message id="export.column.quantity">
        <source>Quantity</source>
        <translation>Quantity</translation>
    </message>
    <message id="export.column.reason_for">
        <source>For</source>
        <translation>For</translation>
    </message>
    <message id="export.column.reason">
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message id="export.column.mean">
        <source>Mean</source>
        <translation>Mean</translation>
    </message>
    <message id="export.column.median">
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message id="export.column.p90">
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message id="export.column.over_count">
        <source>Over limit</source>
        <translation>Over limit</translation>
    </message>
    <message id="export.column.date">
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message id="export.column.visits">
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
    <message id="export.column.stay_mean">
        <source>Stay, mean</source>
        <translation>Stay, mean</translation>
    </message>
    <message id="export.column.stay_median">
        <source>Stay, median</source>
        <translation>Stay, median</translation>
    </message>
    <message id="export.column.stay_p90">
        <source>Stay, P90</source>
        <translation>Stay, P90</translation>
    </message>
    <message id="export.column.code">
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message id="export.column.arrived">
        <source>Arrived</source>
        <translation>Arrived</translation>
    </message>
    <message id="export.column.wait">
        <source>Waiting</source>
        <translation>Waiting</translation>
    </message>
    <message id="export.column.service_time">
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message id="export.column.stay">
        <source>Stay</source>
        <translation>Stay</translation>
    </message>
    <message id="export.reason.call">
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message id="export.reason.chosen">
        <source>Call of a chosen number</source>
        <translation>Call of a chosen number</translation>
    </message>
    <message id="export.reason.park">
        <source>Hold</source>
        <translation>Hold</translation>
    </message>
    <message id="export.reason.transfer">
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message id="export.reason.note">
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message id="export.call.appointment_due">
        <source>Appointment due</source>
        <translation>Appointment due</translation>
    </message>
    <message id="export.call.appointment_early">
        <source>Appointment before its time, nobody else waited</source>
        <translation>Appointment before its time, nobody else waited</translation>
    </message>
    <message id="export.call.first_come">
        <source>First come</source>
        <translation>First come</translation>
    </message>
    <message id="export.call.priority_turn">
        <source>Turn of priority</source>
        <translation>Turn of priority</translation>
    </message>
    <message id="export.call.ordinary_turn">
        <source>Turn of ordinary</source>
        <translation>Turn of ordinary</translation>
    </message>
    <message id="export.call.waited_longest">
        <source>Waited past the limit</source>
        <translation>Waited past the limit</translation>
    </message>
    <message id="export.call.chosen">
        <source>Chosen number</source>
        <translation>Chosen number</translation>
    </message>
    <message id="export.call.resumed">
        <source>Back after a hold</source>
        <translation>Back after a hold</translation>
    </message>
    <message id="export.formula.waiting">
        <source>Waiting time</source>
        <translation>Waiting time</translation>
    </message>
    <message id="export.formula.waiting.is">
        <source>First call − arrival.</source>
        <translation>First call − arrival.</translation>
    </message>
    <message id="export.formula.service">
        <source>Service time</source>
        <translation>Service time</translation>
    </message>
    <message id="export.formula.service.is">
        <source>End − start, less the time on hold.</source>
        <translation>End − start, less the time on hold.</translation>
    </message>
    <message id="export.formula.service_level">
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message id="export.formula.service_level.is">
        <source>Served with a wait within the target ÷ all served.</source>
        <translation>Served with a wait within the target ÷ all served.</translation>
    </message>
    <message id="export.formula.no_show_share">
        <source>No-show %</source>
        <translation>No-show %</translation>
    </message>
    <message id="export.formula.no_show_share.is">
        <source>No-shows ÷ numbers called.</source>
        <translation>No-shows ÷ numbers called.</translation>
    </message>
    <message id="export.formula.abandonment_share">
        <source>Gave up %</source>
        <translation>Gave up %</translation>
    </message>
    <message id="export.formula.abandonment_share.is">
        <source>Left while waiting, or still waiting at the day's end ÷ all in line.</source>
        <translation>Left while waiting, or still waiting at the day's end ÷ all in line.</translation>
    </message>
    <message id="export.formula.occupancy">
        <source>Occupancy</source>
        <translation>Occupancy</translation>
    </message>
    <message id="export.formula.occupancy.is">
        <source>Serving ÷ (open − breaks).</source>
        <translation>Serving ÷ (open − breaks).</translation>
    </message>
    <message id="export.formula.idle">
        <source>Idle</source>
        <translation>Idle</translation>
    </message>
    <message id="export.formula.idle.is">
        <source>Open − breaks − calling − serving.</source>
        <translation>Open − breaks − calling − serving.</translation>
    </message>
    <message id="export.formula.median">
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message id="export.formula.median.is">
        <source>Half took no longer than this.</source>
        <translation>Half took no longer than this.</translation>
    </message>
    <message id="export.formula.p90">
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message id="export.formula.p90.is">
        <source>Nine of ten took no longer than this (nearest rank).</source>
        <translation>Nine of ten took no longer than this (nearest rank).</translation>
    </message>
    <message id="export.not_saved.no_room">
        <source>The disk is full. Nothing was written; choose another place.</source>
        <translation>The disk is full. Nothing was written; choose another place.</translation>
    </message>
    <message id="export.not_saved.not_allowed">
        <source>The file may not be written here, or it is open in another program.</source>
        <translation>The file may not be written here, or it is open in another program.</translation>
    </message>
    <message id="export.not_saved.no_folder">
        <source>The folder is not there any more.</source>
        <translation>The folder is not there any more.</translation>
    </message>
    <message id="export.not_saved.failed">
        <source>The file could not be written. Nothing is left of it; try another place.</source>
        <translation>The file could not be written. Nothing is left of it; try another place.</translation>
    </message>
    <message id="export.format.xlsx">
        <source>Excel workbook</source>
        <translation>Excel workbook</translation>
    </message>
    <message id="export.format.zip">
        <source>CSV files in a ZIP</source>
        <translation>CSV files in a ZIP</translation>
    </message>
    <message id="export.format.pdf">
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
</context>
</TS>
