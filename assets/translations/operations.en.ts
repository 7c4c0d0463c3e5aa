<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>operations</name>
    <message id="operations.closed.supervisor">
        <source>The supervisor closed Counter {counter}.</source>
        <translation>The supervisor closed Counter {counter}.</translation>
    </message>
    <message id="operations.closed.supervisor.parked">
        <source>The supervisor closed Counter {counter}. {code} is on hold and another counter can go on.</source>
        <translation>The supervisor closed Counter {counter}. {code} is on hold and another counter can go on.</translation>
    </message>
    <message id="operations.closed.supervisor.returned">
        <source>The supervisor closed Counter {counter}. {code} is back at its place in the queue.</source>
        <translation>The supervisor closed Counter {counter}. {code} is back at its place in the queue.</translation>
    </message>
    <message id="operations.closed.moved">
        <source>Counter {counter} was closed because you moved to another counter.</source>
        <translation>Counter {counter} was closed because you moved to another counter.</translation>
    </message>
    <message id="operations.closed.day_ended">
        <source>The service day has ended. Counter {counter} was closed.</source>
        <translation>The service day has ended. Counter {counter} was closed.</translation>
    </message>
    <message id="operations.closed.meanwhile">
        <source>Counter {counter} is no longer open for you. Choose a counter again.</source>
        <translation>Counter {counter} is no longer open for you. Choose a counter again.</translation>
    </message>
</context>
</TS>
