<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ui</name>
    <message id="ui.weekday.1">
        <source>Monday</source>
        <translation>Monday</translation>
    </message>
    <message id="ui.weekday.2">
        <source>Tuesday</source>
        <translation>Tuesday</translation>
    </message>
    <message id="ui.weekday.3">
        <source>Wednesday</source>
        <translation>Wednesday</translation>
    </message>
    <message id="ui.weekday.4">
        <source>Thursday</source>
        <translation>Thursday</translation>
    </message>
    <message id="ui.weekday.5">
        <source>Friday</source>
        <translation>Friday</translation>
    </message>
    <message id="ui.weekday.6">
        <source>Saturday</source>
        <translation>Saturday</translation>
    </message>
    <message id="ui.weekday.7">
        <source>Sunday</source>
        <translation>Sunday</translation>
    </message>
    <message id="ui.month.1">
        <source>January</source>
        <translation>January</translation>
    </message>
    <message id="ui.month.2">
        <source>February</source>
        <translation>February</translation>
    </message>
    <message id="ui.month.3">
        <source>March</source>
        <translation>March</translation>
    </message>
    <message id="ui.month.4">
        <source>April</source>
        <translation>April</translation>
    </message>
    <message id="ui.month.5">
        <source>May</source>
        <translation>May</translation>
    </message>
    <message id="ui.month.6">
        <source>June</source>
        <translation>June</translation>
    </message>
    <message id="ui.month.7">
        <source>July</source>
        <translation>July</translation>
    </message>
    <message id="ui.month.8">
        <source>August</source>
        <translation>August</translation>
    </message>
    <message id="ui.month.9">
        <source>September</source>
        <translation>September</translation>
    </message>
    <message id="ui.month.10">
        <source>October</source>
        <translation>October</translation>
    </message>
    <message id="ui.month.11">
        <source>November</source>
        <translation>November</translation>
    </message>
    <message id="ui.month.12">
        <source>December</source>
        <translation>December</translation>
    </message>
    <message id="ui.date.long">
        <source>{weekday}, {day} {month} {year}</source>
        <translation>{weekday}, {day} {month} {year}</translation>
    </message>
    <message id="ui.date.short">
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message id="ui.time.short">
        <source>{hour}:{minute}</source>
        <translation>{hour}:{minute}</translation>
    </message>
    <message id="ui.time.long">
        <source>{hour}:{minute}:{second}</source>
        <translation>{hour}:{minute}:{second}</translation>
    </message>
    <message id="ui.duration.minutes" numerus="yes">
        <source>{count} minutes</source>
        <translation><numerusform>{count} minute</numerusform><numerusform>{count} minutes</numerusform></translation>
    </message>
    <message id="ui.duration.minutes_short" numerus="yes">
        <source>{count} min</source>
        <translation><numerusform>{count} min</numerusform><numerusform>{count} min</numerusform></translation>
    </message>
    <message id="ui.duration.seconds" numerus="yes">
        <source>{count} seconds</source>
        <translation><numerusform>{count} second</numerusform><numerusform>{count} seconds</numerusform></translation>
    </message>
    <message id="ui.duration.range">
        <source>{low}–{high} minutes</source>
        <translation>{low}–{high} minutes</translation>
    </message>
    <message id="ui.number.point">
        <source>.</source>
        <translation>.</translation>
    </message>
    <message id="ui.number.group">
        <source>,</source>
        <translation>,</translation>
    </message>
    <message id="ui.language.id">
        <source>Bahasa Indonesia</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message id="ui.language.en">
        <source>English</source>
        <translation>English</translation>
    </message>
    <message id="ui.site.line">
        <source>Public Service Mall</source>
        <translation>Public Service Mall</translation>
    </message>
    <message id="ui.link.fresh">
        <source>Connected</source>
        <translation>Connected</translation>
    </message>
    <message id="ui.link.stale">
        <source>Connection is slow</source>
        <translation>Connection is slow</translation>
    </message>
    <message id="ui.link.lost">
        <source>Disconnected</source>
        <translation>Disconnected</translation>
    </message>
    <message id="ui.undo">
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message id="ui.retry">
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message id="ui.close">
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message id="ui.bug.title">
        <source>Something went wrong</source>
        <translation>Something went wrong</translation>
    </message>
    <message id="ui.bug.advice">
        <source>It has been recorded. Please try again; if it happens again, tell the officer.</source>
        <translation>It has been recorded. Please try again; if it happens again, tell the officer.</translation>
    </message>
    <message id="ui.demo">
        <source>sample data</source>
        <translation>sample data</translation>
    </message>
</context>
</TS>
