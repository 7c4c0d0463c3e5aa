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
</context>
</TS>
