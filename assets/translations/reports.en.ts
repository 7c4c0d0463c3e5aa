<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>reports</name>
    <message id="reports.title">
        <source>Performance report</source>
        <translation>Performance report</translation>
    </message>
    <message id="reports.place">
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message id="reports.all_booths">
        <source>All booths</source>
        <translation>All booths</translation>
    </message>
    <message id="reports.own_booths">
        <source>All own booths</source>
        <translation>All own booths</translation>
    </message>
    <message id="reports.updated">
        <source>updated {time}</source>
        <translation>updated {time}</translation>
    </message>
    <message id="reports.days_open" numerus="yes">
        <source>{count} days open</source>
        <translation><numerusform>{count} day open</numerusform><numerusform>{count} days open</numerusform></translation>
    </message>
    <message id="reports.stale">
        <source>Figures of {time}</source>
        <translation>Figures of {time}</translation>
    </message>
    <message id="reports.empty">
        <source>No visits in this period</source>
        <translation>No visits in this period</translation>
    </message>
    <message id="reports.empty.advice">
        <source>Choose another period or booth above.</source>
        <translation>Choose another period or booth above.</translation>
    </message>
    <message id="reports.asking">
        <source>Reckoning the figures</source>
        <translation>Reckoning the figures</translation>
    </message>
    <message id="reports.asking.advice">
        <source>This takes a moment for long periods.</source>
        <translation>This takes a moment for long periods.</translation>
    </message>
    <message id="reports.refused">
        <source>The figures cannot be shown</source>
        <translation>The figures cannot be shown</translation>
    </message>
    <message id="reports.unreachable">
        <source>The hub does not answer</source>
        <translation>The hub does not answer</translation>
    </message>
    <message id="reports.unreachable.advice">
        <source>The figures come from the hub. They are asked for again when it is back.</source>
        <translation>The figures come from the hub. They are asked for again when it is back.</translation>
    </message>
    <message id="reports.again">
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message id="reports.saving">
        <source>The file is being written …</source>
        <translation>The file is being written …</translation>
    </message>
    <message id="reports.nothing_to_save">
        <source>There are no figures yet</source>
        <translation>There are no figures yet</translation>
    </message>
    <message id="reports.saved">
        <source>Saved: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message id="reports.not_gathered">
        <source>Not saved: the hub did not give all figures.</source>
        <translation>Not saved: the hub did not give all figures.</translation>
    </message>
    <message id="reports.save.title">
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message id="reports.period.today">
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message id="reports.period.yesterday">
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message id="reports.period.week">
        <source>Last 7 days</source>
        <translation>Last 7 days</translation>
    </message>
    <message id="reports.period.month">
        <source>This month</source>
        <translation>This month</translation>
    </message>
    <message id="reports.period.last_month">
        <source>Last month</source>
        <translation>Last month</translation>
    </message>
    <message id="reports.period.other">
        <source>From … to …</source>
        <translation>From … to …</translation>
    </message>
    <message id="reports.days.title">
        <source>Which days?</source>
        <translation>Which days?</translation>
    </message>
    <message id="reports.days.lead">
        <source>Both days are included.</source>
        <translation>Both days are included.</translation>
    </message>
    <message id="reports.days.first">
        <source>From</source>
        <translation>From</translation>
    </message>
    <message id="reports.days.last">
        <source>To</source>
        <translation>To</translation>
    </message>
    <message id="reports.days.hint">
        <source>day/month/year, for example 13/07/2026</source>
        <translation>day/month/year, for example 13/07/2026</translation>
    </message>
    <message id="reports.days.go">
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message id="reports.days.wrong.backwards">
        <source>The first day is after the last.</source>
        <translation>The first day is after the last.</translation>
    </message>
    <message id="reports.days.wrong.not_yet">
        <source>The first day has not come yet.</source>
        <translation>The first day has not come yet.</translation>
    </message>
    <message id="reports.days.wrong.too_many">
        <source>At most {most} days at once.</source>
        <translation>At most {most} days at once.</translation>
    </message>
    <message id="reports.figure.served">
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message id="reports.figure.served.unit">
        <source>numbers</source>
        <translation>numbers</translation>
    </message>
    <message id="reports.figure.served.detail">
        <source>of {entered} in line</source>
        <translation>of {entered} in line</translation>
    </message>
    <message id="reports.figure.served.formula">
        <source>= services finished</source>
        <translation>= services finished</translation>
    </message>
    <message id="reports.figure.wait">
        <source>Waiting time</source>
        <translation>Waiting time</translation>
    </message>
    <message id="reports.figure.wait.unit">
        <source>min median</source>
        <translation>min median</translation>
    </message>
    <message id="reports.figure.wait.detail">
        <source>P90 {p90} · mean {mean} min</source>
        <translation>P90 {p90} · mean {mean} min</translation>
    </message>
    <message id="reports.figure.wait.formula">
        <source>= first call − arrival</source>
        <translation>= first call − arrival</translation>
    </message>
    <message id="reports.figure.level">
        <source>Service level</source>
        <translation>Service level</translation>
    </message>
    <message id="reports.figure.level.unit">
        <source>percent</source>
        <translation>percent</translation>
    </message>
    <message id="reports.figure.level.detail">
        <source>{part} of {whole} numbers</source>
        <translation>{part} of {whole} numbers</translation>
    </message>
    <message id="reports.figure.level.formula">
        <source>= waited ≤ {minutes} ÷ served</source>
        <translation>= waited ≤ {minutes} ÷ served</translation>
    </message>
    <message id="reports.figure.missed">
        <source>No-show</source>
        <translation>No-show</translation>
    </message>
    <message id="reports.figure.missed.unit">
        <source>percent</source>
        <translation>percent</translation>
    </message>
    <message id="reports.figure.missed.detail">
        <source>{part} of {whole} called</source>
        <translation>{part} of {whole} called</translation>
    </message>
    <message id="reports.figure.missed.formula">
        <source>= no-show ÷ called</source>
        <translation>= no-show ÷ called</translation>
    </message>
    <message id="reports.chart.heatmap">
        <source>By hour and weekday</source>
        <translation>By hour and weekday</translation>
    </message>
    <message id="reports.chart.heatmap.unit">
        <source>median wait (minutes)</source>
        <translation>median wait (minutes)</translation>
    </message>
    <message id="reports.chart.half_hours">
        <source>By half hour</source>
        <translation>By half hour</translation>
    </message>
    <message id="reports.chart.half_hours.unit">
        <source>numbers</source>
        <translation>numbers</translation>
    </message>
    <message id="reports.chart.days">
        <source>By day</source>
        <translation>By day</translation>
    </message>
    <message id="reports.chart.days.unit">
        <source>wait (minutes)</source>
        <translation>wait (minutes)</translation>
    </message>
    <message id="reports.heat.spoken">
        <source>{weekday} {hour}: {minutes}</source>
        <translation>{weekday} {hour}: {minutes}</translation>
    </message>
    <message id="reports.target">
        <source>target {minutes}</source>
        <translation>target {minutes}</translation>
    </message>
    <message id="reports.histogram">
        <source>Waiting times</source>
        <translation>Waiting times</translation>
    </message>
    <message id="reports.histogram.unit">
        <source>numbers per {minutes}</source>
        <translation>numbers per {minutes}</translation>
    </message>
    <message id="reports.histogram.spoken">
        <source>from {start}: {number}</source>
        <translation>from {start}: {number}</translation>
    </message>
    <message id="reports.half_hours.entered">
        <source>In line</source>
        <translation>In line</translation>
    </message>
    <message id="reports.half_hours.called">
        <source>Called</source>
        <translation>Called</translation>
    </message>
    <message id="reports.half_hours.served">
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message id="reports.half_hours.waiting_most">
        <source>Longest line</source>
        <translation>Longest line</translation>
    </message>
    <message id="reports.half_hours.unit">
        <source>numbers</source>
        <translation>numbers</translation>
    </message>
    <message id="reports.days.median">
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message id="reports.days.p90">
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message id="reports.days.unit">
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message id="reports.table.by_booth">
        <source>Booths</source>
        <translation>Booths</translation>
    </message>
    <message id="reports.table.by_service">
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message id="reports.table.by_officer">
        <source>Officers</source>
        <translation>Officers</translation>
    </message>
    <message id="reports.table.by_counter">
        <source>Counters</source>
        <translation>Counters</translation>
    </message>
    <message id="reports.table.outcomes">
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message id="reports.table.breaks">
        <source>Breaks</source>
        <translation>Breaks</translation>
    </message>
    <message id="reports.table.visits">
        <source>Visits</source>
        <translation>Visits</translation>
    </message>
</context>
</TS>
