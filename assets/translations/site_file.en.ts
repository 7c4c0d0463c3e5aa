<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>site_file</name>
    <message id="site_file.line">
        <source>line {line}</source>
        <translation>line {line}</translation>
    </message>
    <message id="site_file.place.site">
        <source>site{name}</source>
        <translation>site{name}</translation>
    </message>
    <message id="site_file.place.ticket">
        <source>ticket{name}</source>
        <translation>ticket{name}</translation>
    </message>
    <message id="site_file.place.policy">
        <source>policy{name}</source>
        <translation>policy{name}</translation>
    </message>
    <message id="site_file.place.hours">
        <source>hours {name}</source>
        <translation>hours {name}</translation>
    </message>
    <message id="site_file.place.booth">
        <source>booth {name}</source>
        <translation>booth {name}</translation>
    </message>
    <message id="site_file.place.service">
        <source>service {name}</source>
        <translation>service {name}</translation>
    </message>
    <message id="site_file.place.counter">
        <source>counter {name}</source>
        <translation>counter {name}</translation>
    </message>
    <message id="site_file.place.closure">
        <source>closure {name}</source>
        <translation>closure {name}</translation>
    </message>
    <message id="site_file.place.season">
        <source>season {name}</source>
        <translation>season {name}</translation>
    </message>
    <message id="site_file.place.special_day">
        <source>special day {name}</source>
        <translation>special day {name}</translation>
    </message>
    <message id="site_file.place.officer">
        <source>officer {name}</source>
        <translation>officer {name}</translation>
    </message>
    <message id="site_file.nth.booth">
        <source>booth no. {nth}</source>
        <translation>booth no. {nth}</translation>
    </message>
    <message id="site_file.nth.service">
        <source>service no. {nth}</source>
        <translation>service no. {nth}</translation>
    </message>
    <message id="site_file.nth.closure">
        <source>closure no. {nth}</source>
        <translation>closure no. {nth}</translation>
    </message>
    <message id="site_file.nth.season">
        <source>season no. {nth}</source>
        <translation>season no. {nth}</translation>
    </message>
    <message id="site_file.nth.special_day">
        <source>special day no. {nth}</source>
        <translation>special day no. {nth}</translation>
    </message>
    <message id="site_file.nth.officer">
        <source>officer no. {nth}</source>
        <translation>officer no. {nth}</translation>
    </message>
    <message id="site_file.missing">
        <source>{field} is missing; add it</source>
        <translation>{field} is missing; add it</translation>
    </message>
    <message id="site_file.not_known">
        <source>{field} is not known here; known are {known}</source>
        <translation>{field} is not known here; known are {known}</translation>
    </message>
    <message id="site_file.not_known_near">
        <source>{field} is not known here; did you mean {near}?</source>
        <translation>{field} is not known here; did you mean {near}?</translation>
    </message>
    <message id="site_file.empty">
        <source>{field} is empty; it needs at least one</source>
        <translation>{field} is empty; it needs at least one</translation>
    </message>
    <message id="site_file.nothing_written">
        <source>{field} is empty; write something</source>
        <translation>{field} is empty; write something</translation>
    </message>
    <message id="site_file.too_long">
        <source>{field}: must have at most {limit} characters, not {given}</source>
        <translation>{field}: must have at most {limit} characters, not {given}</translation>
    </message>
    <message id="site_file.too_many">
        <source>{field}: must have at most {limit} entries</source>
        <translation>{field}: must have at most {limit} entries</translation>
    </message>
    <message id="site_file.not_text">
        <source>{field}: must be text in quotes, not {given}</source>
        <translation>{field}: must be text in quotes, not {given}</translation>
    </message>
    <message id="site_file.not_a_number">
        <source>{field}: must be a whole number, not {given}</source>
        <translation>{field}: must be a whole number, not {given}</translation>
    </message>
    <message id="site_file.not_yes_no">
        <source>{field}: must be true or false, not {given}</source>
        <translation>{field}: must be true or false, not {given}</translation>
    </message>
    <message id="site_file.more_than">
        <source>{field}: must be more than {limit}, not {given}</source>
        <translation>{field}: must be more than {limit}, not {given}</translation>
    </message>
    <message id="site_file.at_least">
        <source>{field}: must be at least {limit}, not {given}</source>
        <translation>{field}: must be at least {limit}, not {given}</translation>
    </message>
    <message id="site_file.at_most">
        <source>{field}: must be at most {limit}, not {given}</source>
        <translation>{field}: must be at most {limit}, not {given}</translation>
    </message>
    <message id="site_file.not_one_of">
        <source>{field}: must be one of {expected}, not {given}</source>
        <translation>{field}: must be one of {expected}, not {given}</translation>
    </message>
    <message id="site_file.not_a_date">
        <source>{field}: must be a date such as 2026-08-17, not {given}</source>
        <translation>{field}: must be a date such as 2026-08-17, not {given}</translation>
    </message>
    <message id="site_file.not_a_table">
        <source>{field}: must be a table, not {given}</source>
        <translation>{field}: must be a table, not {given}</translation>
    </message>
    <message id="site_file.not_a_list">
        <source>{field}: must be a list in [brackets], not {given}</source>
        <translation>{field}: must be a list in [brackets], not {given}</translation>
    </message>
    <message id="site_file.other">
        <source>{field}: {detail}, not {given}</source>
        <translation>{field}: {detail}, not {given}</translation>
    </message>
    <message id="site_file.control_characters">
        <source>{field}: must have no control characters, not {given}</source>
        <translation>{field}: must have no control characters, not {given}</translation>
    </message>
    <message id="site_file.time_zone">
        <source>{field}: must be a time zone: Asia/Jakarta (WIB), Asia/Makassar (WITA) or Asia/Jayapura (WIT), not {given}</source>
        <translation>{field}: must be a time zone: Asia/Jakarta (WIB), Asia/Makassar (WITA) or Asia/Jayapura (WIT), not {given}</translation>
    </message>
    <message id="site_file.requirement">
        <source>{field}: must be a paper to bring, such as "KK lama | asli", not {given}</source>
        <translation>{field}: must be a paper to bring, such as "KK lama | asli", not {given}</translation>
    </message>
    <message id="site_file.booth_code">
        <source>{field}: must be one or two capital letters, not {given}</source>
        <translation>{field}: must be one or two capital letters, not {given}</translation>
    </message>
    <message id="site_file.service_code">
        <source>{field}: must be capital letters, digits and -, at most 24, not {given}</source>
        <translation>{field}: must be capital letters, digits and -, at most 24, not {given}</translation>
    </message>
    <message id="site_file.counter_code">
        <source>{field}: must be what its sign says, in quotes, such as "12", not {given}</source>
        <translation>{field}: must be what its sign says, in quotes, such as "12", not {given}</translation>
    </message>
    <message id="site_file.series_code">
        <source>{field}: must be one to three capital letters, not {given}</source>
        <translation>{field}: must be one to three capital letters, not {given}</translation>
    </message>
    <message id="site_file.login">
        <source>{field}: must be small letters, digits and dots, not {given}</source>
        <translation>{field}: must be small letters, digits and dots, not {given}</translation>
    </message>
    <message id="site_file.station_key">
        <source>{field}: must be letters, digits and . _ : -, not {given}</source>
        <translation>{field}: must be letters, digits and . _ : -, not {given}</translation>
    </message>
    <message id="site_file.word">
        <source>{field}: must be small letters, digits, - and _, not {given}</source>
        <translation>{field}: must be small letters, digits, - and _, not {given}</translation>
    </message>
    <message id="site_file.hours_shape">
        <source>{field}: must be hours such as "08.00-15.00", not {given}</source>
        <translation>{field}: must be hours such as "08.00-15.00", not {given}</translation>
    </message>
    <message id="site_file.hours_minutes">
        <source>{field}: must have minutes from 00 to 59, not {given}</source>
        <translation>{field}: must have minutes from 00 to 59, not {given}</translation>
    </message>
    <message id="site_file.hours_backwards">
        <source>{field}: must open before it closes, between 00.00 and 24.00, not {given}</source>
        <translation>{field}: must open before it closes, between 00.00 and 24.00, not {given}</translation>
    </message>
    <message id="site_file.hours_list">
        <source>{field}: must be "08.00-15.00", or ["08.00-11.30", "13.00-14.00"] with a break, not {given}</source>
        <translation>{field}: must be "08.00-15.00", or ["08.00-11.30", "13.00-14.00"] with a break, not {given}</translation>
    </message>
    <message id="site_file.hours_order">
        <source>{field}: must have its hours in order, with a break between them, not {given}</source>
        <translation>{field}: must have its hours in order, with a break between them, not {given}</translation>
    </message>
    <message id="site_file.hours_missing">
        <source>{field} is missing; add it, or give [site] hours for all booths</source>
        <translation>{field} is missing; add it, or give [site] hours for all booths</translation>
    </message>
    <message id="site_file.twice">
        <source>stands there twice; each needs a code of its own</source>
        <translation>stands there twice; each needs a code of its own</translation>
    </message>
    <message id="site_file.unknown_hours">
        <source>no [hours.{name}]; known are {known}</source>
        <translation>no [hours.{name}]; known are {known}</translation>
    </message>
    <message id="site_file.unknown_hours_near">
        <source>no [hours.{name}]; did you mean {near}?</source>
        <translation>no [hours.{name}]; did you mean {near}?</translation>
    </message>
    <message id="site_file.unknown_booth">
        <source>no booth {name}; known are {known}</source>
        <translation>no booth {name}; known are {known}</translation>
    </message>
    <message id="site_file.unknown_booth_near">
        <source>no booth {name}; did you mean {near}?</source>
        <translation>no booth {name}; did you mean {near}?</translation>
    </message>
    <message id="site_file.unknown_service">
        <source>no service {name}; known are {known}</source>
        <translation>no service {name}; known are {known}</translation>
    </message>
    <message id="site_file.unknown_service_near">
        <source>no service {name}; did you mean {near}?</source>
        <translation>no service {name}; did you mean {near}?</translation>
    </message>
    <message id="site_file.series_taken">
        <source>series {series} is the letter of another booth; choose a free one</source>
        <translation>series {series} is the letter of another booth; choose a free one</translation>
    </message>
    <message id="site_file.after_itself">
        <source>comes before itself; mend {field}</source>
        <translation>comes before itself; mend {field}</translation>
    </message>
    <message id="site_file.last_before_first">
        <source>{field} must be the same day as first or later, not {given}</source>
        <translation>{field} must be the same day as first or later, not {given}</translation>
    </message>
    <message id="site_file.at_once">
        <source>is at the same time and for the same as {other}; leave one out</source>
        <translation>is at the same time and for the same as {other}; leave one out</translation>
    </message>
    <message id="site_file.unreadable">
        <source>cannot be read ({detail}); check the path</source>
        <translation>cannot be read ({detail}); check the path</translation>
    </message>
    <message id="site_file.too_large">
        <source>is larger than {limit} KB</source>
        <translation>is larger than {limit} KB</translation>
    </message>
    <message id="site_file.not_utf8">
        <source>is not UTF-8 text; save it as UTF-8</source>
        <translation>is not UTF-8 text; save it as UTF-8</translation>
    </message>
    <message id="site_file.not_toml">
        <source>is not TOML: {detail}; mend that line</source>
        <translation>is not TOML: {detail}; mend that line</translation>
    </message>
    <message id="site_file.heading.file">
        <source>The whole configuration. Mend it here and import it again; what is wrong is told with its line, and then nothing changes.</source>
        <translation>The whole configuration. Mend it here and import it again; what is wrong is told with its line, and then nothing changes.</translation>
    </message>
    <message id="site_file.heading.policy">
        <source>Rules of the queue. Names that end in _s are seconds; 0 means no limit.</source>
        <translation>Rules of the queue. Names that end in _s are seconds; 0 means no limit.</translation>
    </message>
    <message id="site_file.heading.hours">
        <source>Weeks. A day that is not named is closed; between two stretches is a break.</source>
        <translation>Weeks. A day that is not named is closed; between two stretches is a break.</translation>
    </message>
    <message id="site_file.heading.booth">
        <source>Booths, each with its counters and services.</source>
        <translation>Booths, each with its counters and services.</translation>
    </message>
    <message id="site_file.heading.closure">
        <source>Days without numbers.</source>
        <translation>Days without numbers.</translation>
    </message>
    <message id="site_file.heading.season">
        <source>Seasons: from first to last with a week of their own.</source>
        <translation>Seasons: from first to last with a week of their own.</translation>
    </message>
    <message id="site_file.heading.special_day">
        <source>Days with hours of their own.</source>
        <translation>Days with hours of their own.</translation>
    </message>
    <message id="site_file.heading.officer">
        <source>Who works here. Without booths: all of them. Passwords are not in this file.</source>
        <translation>Who works here. Without booths: all of them. Passwords are not in this file.</translation>
    </message>
</context>
</TS>
