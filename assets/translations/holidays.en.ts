<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>holidays</name>
    <message id="holidays.kind.national">
        <source>national holiday</source>
        <translation>national holiday</translation>
    </message>
    <message id="holidays.kind.collective">
        <source>collective leave</source>
        <translation>collective leave</translation>
    </message>
    <message id="holidays.kind.local">
        <source>local holiday</source>
        <translation>local holiday</translation>
    </message>
    <message id="holidays.list.head">
        <source>Holidays {year}: {national} national, {collective} collective leave, {local} local</source>
        <translation>Holidays {year}: {national} national, {collective} collective leave, {local} local</translation>
    </message>
    <message id="holidays.list.day">
        <source>{day}  {kind}  {name}</source>
        <translation>{day}  {kind}  {name}</translation>
    </message>
    <message id="holidays.list.estimated">
        <source>estimated, check it</source>
        <translation>estimated, check it</translation>
    </message>
    <message id="holidays.check.estimated">
        <source>Estimated days: {days}. They hang on the sighting of the moon: compare them with the joint decree (SKB 3 Menteri).</source>
        <translation>Estimated days: {days}. They hang on the sighting of the moon: compare them with the joint decree (SKB 3 Menteri).</translation>
    </message>
    <message id="holidays.check.no_collective">
        <source>No collective leave is known for {year} yet: the joint decree (SKB 3 Menteri) is not in this list.</source>
        <translation>No collective leave is known for {year} yet: the joint decree (SKB 3 Menteri) is not in this list.</translation>
    </message>
    <message id="holidays.check.ask">
        <source>Nothing was imported. Mend the list in a file and import that, or say --checked when it is right.</source>
        <translation>Nothing was imported. Mend the list in a file and import that, or say --checked when it is right.</translation>
    </message>
    <message id="holidays.import.done">
        <source>Holidays imported: {days}. Closed days in the calendar now: {total}.</source>
        <translation>Holidays imported: {days}. Closed days in the calendar now: {total}.</translation>
    </message>
    <message id="holidays.import.hub_runs">
        <source>The hub is running on this folder. Import in the dashboard, or stop the hub first.</source>
        <translation>The hub is running on this folder. Import in the dashboard, or stop the hub first.</translation>
    </message>
    <message id="holidays.import.nothing_said">
        <source>Say which holidays: a file, or --year for the list this program knows.</source>
        <translation>Say which holidays: a file, or --year for the list this program knows.</translation>
    </message>
    <message id="holidays.year.unknown">
        <source>No holidays are known for {year}. Choose a year from {first} to {last}.</source>
        <translation>No holidays are known for {year}. Choose a year from {first} to {last}.</translation>
    </message>
    <message id="holidays.file.written">
        <source>Holidays written to {file}: {days}.</source>
        <translation>Holidays written to {file}: {days}.</translation>
    </message>
    <message id="holidays.file.good">
        <source>The file is right. Holidays in it: {days}.</source>
        <translation>The file is right. Holidays in it: {days}.</translation>
    </message>
    <message id="holidays.file.refused">
        <source>The file was refused and nothing of it was taken:</source>
        <translation>The file was refused and nothing of it was taken:</translation>
    </message>
    <message id="holidays.file.unreadable">
        <source>The file {file} cannot be opened. Check its name.</source>
        <translation>The file {file} cannot be opened. Check its name.</translation>
    </message>
    <message id="holidays.file.too_large">
        <source>The file is larger than {value} KB. A list of holidays is much smaller: is it the right file?</source>
        <translation>The file is larger than {value} KB. A list of holidays is much smaller: is it the right file?</translation>
    </message>
    <message id="holidays.file.not_utf8">
        <source>Line {line}: letters cannot be read. Save the file as "CSV UTF-8".</source>
        <translation>Line {line}: letters cannot be read. Save the file as "CSV UTF-8".</translation>
    </message>
    <message id="holidays.file.not_a_table">
        <source>Line {line}: a quotation mark stands in the wrong place.</source>
        <translation>Line {line}: a quotation mark stands in the wrong place.</translation>
    </message>
    <message id="holidays.file.no_column">
        <source>The first line has no column "{value}". It needs: tanggal, nama, jenis, catatan.</source>
        <translation>The first line has no column "{value}". It needs: tanggal, nama, jenis, catatan.</translation>
    </message>
    <message id="holidays.file.nothing_in_it">
        <source>There is no holiday in the file.</source>
        <translation>There is no holiday in the file.</translation>
    </message>
    <message id="holidays.file.too_many_cells">
        <source>Line {line}: "{value}" is one cell too many. Put a name with a comma in quotation marks.</source>
        <translation>Line {line}: "{value}" is one cell too many. Put a name with a comma in quotation marks.</translation>
    </message>
    <message id="holidays.file.bad_day">
        <source>Line {line}: "{value}" is no date. Write 2027-03-10 or 10/03/2027.</source>
        <translation>Line {line}: "{value}" is no date. Write 2027-03-10 or 10/03/2027.</translation>
    </message>
    <message id="holidays.file.bad_year">
        <source>Line {line}: the year of "{value}" cannot be right.</source>
        <translation>Line {line}: the year of "{value}" cannot be right.</translation>
    </message>
    <message id="holidays.file.no_name">
        <source>Line {line}: the holiday has no name.</source>
        <translation>Line {line}: the holiday has no name.</translation>
    </message>
    <message id="holidays.file.too_long">
        <source>Line {line}: the text is too long, at most 160 letters.</source>
        <translation>Line {line}: the text is too long, at most 160 letters.</translation>
    </message>
    <message id="holidays.file.control_character">
        <source>Line {line}: the text holds a sign that cannot be printed.</source>
        <translation>Line {line}: the text holds a sign that cannot be printed.</translation>
    </message>
    <message id="holidays.file.bad_kind">
        <source>Line {line}: "{value}" is no kind. Write national, collective or local.</source>
        <translation>Line {line}: "{value}" is no kind. Write national, collective or local.</translation>
    </message>
    <message id="holidays.file.twice">
        <source>Line {line}: this day stands on line {value} already.</source>
        <translation>Line {line}: this day stands on line {value} already.</translation>
    </message>
</context>
</TS>
