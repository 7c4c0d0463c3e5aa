<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>refusals</name>
    <message id="refusals.refused">
        <source>This cannot be done now.</source>
        <translation>This cannot be done now.</translation>
    </message>
    <message id="refusals.unknown">
        <source>This is not known here.</source>
        <translation>This is not known here.</translation>
    </message>
    <message id="refusals.unknown_service">
        <source>There is no such service here.</source>
        <translation>There is no such service here.</translation>
    </message>
    <message id="refusals.unknown_counter">
        <source>There is no counter {counter}.</source>
        <translation>There is no counter {counter}.</translation>
    </message>
    <message id="refusals.unknown_ticket">
        <source>That number is not known today.</source>
        <translation>That number is not known today.</translation>
    </message>
    <message id="refusals.unknown_priority_class">
        <source>This kind of priority is not known.</source>
        <translation>This kind of priority is not known.</translation>
    </message>
    <message id="refusals.unknown_command">
        <source>The hub does not know this request.</source>
        <translation>The hub does not know this request.</translation>
    </message>
    <message id="refusals.booth_closed">
        <source>No numbers are given for this service now.</source>
        <translation>No numbers are given for this service now.</translation>
    </message>
    <message id="refusals.quota_exhausted">
        <source>All {quota} numbers of today are taken.</source>
        <translation>All {quota} numbers of today are taken.</translation>
    </message>
    <message id="refusals.not_printing">
        <source>Number {code} is no longer waiting for its print.</source>
        <translation>Number {code} is no longer waiting for its print.</translation>
    </message>
    <message id="refusals.ticket_void">
        <source>Number {code} no longer counts. Please take a new one.</source>
        <translation>Number {code} no longer counts. Please take a new one.</translation>
    </message>
    <message id="refusals.counter_not_open">
        <source>Counter {counter} is not open.</source>
        <translation>Counter {counter} is not open.</translation>
    </message>
    <message id="refusals.counter_taken">
        <source>Counter {counter} is in use at another computer.</source>
        <translation>Counter {counter} is in use at another computer.</translation>
    </message>
    <message id="refusals.counter_busy">
        <source>Counter {counter} still has number {code} in hand.</source>
        <translation>Counter {counter} still has number {code} in hand.</translation>
    </message>
    <message id="refusals.nothing_called">
        <source>No number has been called yet.</source>
        <translation>No number has been called yet.</translation>
    </message>
    <message id="refusals.service_not_of_booth">
        <source>Counter {counter} does not offer this service.</source>
        <translation>Counter {counter} does not offer this service.</translation>
    </message>
    <message id="refusals.not_waiting">
        <source>Number {code} is not waiting.</source>
        <translation>Number {code} is not waiting.</translation>
    </message>
    <message id="refusals.not_at_counter">
        <source>Number {code} is not at counter {counter}.</source>
        <translation>Number {code} is not at counter {counter}.</translation>
    </message>
    <message id="refusals.already_serving">
        <source>Number {code} is already being served.</source>
        <translation>Number {code} is already being served.</translation>
    </message>
    <message id="refusals.not_serving">
        <source>Start serving number {code} first.</source>
        <translation>Start serving number {code} first.</translation>
    </message>
    <message id="refusals.already_ended">
        <source>Number {code} is already finished.</source>
        <translation>Number {code} is already finished.</translation>
    </message>
    <message id="refusals.target_missing">
        <source>No counter and no number was named.</source>
        <translation>No counter and no number was named.</translation>
    </message>
    <message id="refusals.malformed">
        <source>The request was not understood.</source>
        <translation>The request was not understood.</translation>
    </message>
    <message id="refusals.command_id_reused">
        <source>This request was already used for something else.</source>
        <translation>This request was already used for something else.</translation>
    </message>
    <message id="refusals.unauthorised">
        <source>This device is not registered. Please call the IT officer.</source>
        <translation>This device is not registered. Please call the IT officer.</translation>
    </message>
    <message id="refusals.forbidden">
        <source>This device may not do that.</source>
        <translation>This device may not do that.</translation>
    </message>
    <message id="refusals.sign_in_failed">
        <source>The user name or password is wrong.</source>
        <translation>The user name or password is wrong.</translation>
    </message>
    <message id="refusals.sign_in_throttled">
        <source>Too many attempts. Please wait a moment.</source>
        <translation>Too many attempts. Please wait a moment.</translation>
    </message>
    <message id="refusals.protocol_mismatch">
        <source>This device needs an update before it can connect.</source>
        <translation>This device needs an update before it can connect.</translation>
    </message>
    <message id="refusals.hub_busy">
        <source>The hub is busy. We are trying again.</source>
        <translation>The hub is busy. We are trying again.</translation>
    </message>
    <message id="refusals.store_failed">
        <source>The data could not be stored. We are trying again.</source>
        <translation>The data could not be stored. We are trying again.</translation>
    </message>
    <message id="refusals.internal">
        <source>Something went wrong. The officer has been informed.</source>
        <translation>Something went wrong. The officer has been informed.</translation>
    </message>
    <message id="refusals.unreachable">
        <source>The hub cannot be reached.</source>
        <translation>The hub cannot be reached.</translation>
    </message>
    <message id="refusals.bad_printer_address">
        <source>The printer address “{url}” cannot be understood ({part}).</source>
        <translation>The printer address “{url}” cannot be understood ({part}).</translation>
    </message>
    <message id="refusals.unknown_officer">
        <source>There is no such officer.</source>
        <translation>There is no such officer.</translation>
    </message>
    <message id="refusals.unknown_station">
        <source>There is no such station.</source>
        <translation>There is no such station.</translation>
    </message>
    <message id="refusals.in_use">
        <source>{code} was used today or is in use now: change it when the day is over.</source>
        <translation>{code} was used today or is in use now: change it when the day is over.</translation>
    </message>
    <message id="refusals.code_taken">
        <source>{code} is taken: choose another code.</source>
        <translation>{code} is taken: choose another code.</translation>
    </message>
    <message id="refusals.series_taken">
        <source>{series} is the letter of another booth: choose another series.</source>
        <translation>{series} is the letter of another booth: choose another series.</translation>
    </message>
    <message id="refusals.after_itself">
        <source>{service} would have to come before itself: mend the order of the services.</source>
        <translation>{service} would have to come before itself: mend the order of the services.</translation>
    </message>
    <message id="refusals.last_supervisor">
        <source>One supervisor of the whole building must stay.</source>
        <translation>One supervisor of the whole building must stay.</translation>
    </message>
    <message id="refusals.own_station">
        <source>This station cannot change itself: use another one.</source>
        <translation>This station cannot change itself: use another one.</translation>
    </message>
    <message id="refusals.unknown_booth">
        <source>There is no such booth.</source>
        <translation>There is no such booth.</translation>
    </message>
    <message id="refusals.unknown_note">
        <source>That note is not in the list of notes.</source>
        <translation>That note is not in the list of notes.</translation>
    </message>
    <message id="refusals.not_your_counter">
        <source>Counter {counter} is open at another computer. It can be used from there only.</source>
        <translation>Counter {counter} is open at another computer. It can be used from there only.</translation>
    </message>
    <message id="refusals.not_your_booth">
        <source>You do not work for that booth.</source>
        <translation>You do not work for that booth.</translation>
    </message>
    <message id="refusals.officer_elsewhere">
        <source>You are still at Counter {counter}.</source>
        <translation>You are still at Counter {counter}.</translation>
    </message>
    <message id="refusals.officer_absent">
        <source>That officer is at no counter now.</source>
        <translation>That officer is at no counter now.</translation>
    </message>
    <message id="refusals.supervisor_only">
        <source>Only a supervisor can do this.</source>
        <translation>Only a supervisor can do this.</translation>
    </message>
    <message id="refusals.counter_on_break">
        <source>Counter {counter} is pausing. Go on serving first.</source>
        <translation>Counter {counter} is pausing. Go on serving first.</translation>
    </message>
    <message id="refusals.recall_too_soon">
        <source>Number {code} was called just now. Try again in {retry_after_s} seconds.</source>
        <translation>Number {code} was called just now. Try again in {retry_after_s} seconds.</translation>
    </message>
    <message id="refusals.not_parked">
        <source>Number {code} is not on hold.</source>
        <translation>Number {code} is not on hold.</translation>
    </message>
    <message id="refusals.not_no_show">
        <source>Number {code} is not marked as a no-show.</source>
        <translation>Number {code} is not marked as a no-show.</translation>
    </message>
    <message id="refusals.too_late">
        <source>It is too late for this.</source>
        <translation>It is too late for this.</translation>
    </message>
    <message id="refusals.cannot_undo">
        <source>There is nothing to undo here any more.</source>
        <translation>There is nothing to undo here any more.</translation>
    </message>
    <message id="refusals.transfer_nowhere">
        <source>Number {code} is there already. Choose another place.</source>
        <translation>Number {code} is there already. Choose another place.</translation>
    </message>
    <message id="refusals.bad_return_time">
        <source>That time has passed or is not today.</source>
        <translation>That time has passed or is not today.</translation>
    </message>
    <message id="refusals.stop_twice">
        <source>One service is chosen twice.</source>
        <translation>One service is chosen twice.</translation>
    </message>
    <message id="refusals.person_limit">
        <source>The limit of {limit} numbers a person a day is reached.</source>
        <translation>The limit of {limit} numbers a person a day is reached.</translation>
    </message>
    <message id="refusals.too_many_tickets">
        <source>Too many numbers in a short time. Try again in {retry_after_s} seconds.</source>
        <translation>Too many numbers in a short time. Try again in {retry_after_s} seconds.</translation>
    </message>
    <message id="refusals.appointment_too_early">
        <source>It is too early for this appointment. Please come again later.</source>
        <translation>It is too early for this appointment. Please come again later.</translation>
    </message>
    <message id="refusals.unknown_report">
        <source>There is no such report.</source>
        <translation>There is no such report.</translation>
    </message>
    <message id="refusals.bad_period">
        <source>Choose a first day before the last one, {max_days} days at most.</source>
        <translation>Choose a first day before the last one, {max_days} days at most.</translation>
    </message>
    <message id="refusals.report_too_long">
        <source>The report is being prepared: {done} of {days} days are done. Try again in a moment.</source>
        <translation>The report is being prepared: {done} of {days} days are done. Try again in a moment.</translation>
    </message>
    <message id="refusals.report_too_large">
        <source>This report is too long. Choose fewer days or booths.</source>
        <translation>This report is too long. Choose fewer days or booths.</translation>
    </message>
    <message id="refusals.reports_busy">
        <source>Many reports are being made. Try again in a moment.</source>
        <translation>Many reports are being made. Try again in a moment.</translation>
    </message>
</context>
</TS>
