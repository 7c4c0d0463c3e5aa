<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>board</name>
    <message id="board.called_now">
        <source>Now calling</source>
        <translation>Now calling</translation>
    </message>
    <message id="board.last_call">
        <source>Last call</source>
        <translation>Last call</translation>
    </message>
    <message id="board.last_call.at">
        <source>Last call · {time}</source>
        <translation>Last call · {time}</translation>
    </message>
    <message id="board.call_number">
        <source>Call {calls}</source>
        <translation>Call {calls}</translation>
    </message>
    <message id="board.please_go">
        <source>Please go to</source>
        <translation>Please go to</translation>
    </message>
    <message id="board.counter">
        <source>Counter {counter}</source>
        <translation>Counter {counter}</translation>
    </message>
    <message id="board.counter.word">
        <source>Counter</source>
        <translation>Counter</translation>
    </message>
    <message id="board.where">
        <source>{booth} · {place}</source>
        <translation>{booth} · {place}</translation>
    </message>
    <message id="board.zone">
        <source>Zone {zone}</source>
        <translation>Zone {zone}</translation>
    </message>
    <message id="board.zone_and_floor">
        <source>Zone {zone} · Floor {floor}</source>
        <translation>Zone {zone} · Floor {floor}</translation>
    </message>
    <message id="board.empty.title">
        <source>No calls yet</source>
        <translation>No calls yet</translation>
    </message>
    <message id="board.empty.advice">
        <source>Please wait for your number</source>
        <translation>Please wait for your number</translation>
    </message>
    <message id="board.earlier">
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message id="board.lost.title">
        <source>Connection lost · data of {time}</source>
        <translation>Connection lost · data of {time}</translation>
    </message>
    <message id="board.lost.title.on">
        <source>Connection lost · data of {date}, {time}</source>
        <translation>Connection lost · data of {date}, {time}</translation>
    </message>
    <message id="board.lost.advice">
        <source>The numbers below may be over. Follow the officers’ calls at the counters.</source>
        <translation>The numbers below may be over. Follow the officers’ calls at the counters.</translation>
    </message>
    <message id="board.connecting.title">
        <source>Connecting to the hub</source>
        <translation>Connecting to the hub</translation>
    </message>
    <message id="board.connecting.advice">
        <source>The calls will appear here by themselves.</source>
        <translation>The calls will appear here by themselves.</translation>
    </message>
    <message id="board.turned_away.title">
        <source>This display is not registered</source>
        <translation>This display is not registered</translation>
    </message>
    <message id="board.turned_away.advice">
        <source>The IT officer needs to give it a new token.</source>
        <translation>The IT officer needs to give it a new token.</translation>
    </message>
    <message id="board.ticker">
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message id="board.sample">
        <source>sample data</source>
        <translation>sample data</translation>
    </message>
    <message id="board.info.title">
        <source>Have ready before you are called</source>
        <translation>Have ready before you are called</translation>
    </message>
    <message id="board.info.id_card">
        <source>Original ID card</source>
        <translation>Original ID card</translation>
    </message>
    <message id="board.info.family_card">
        <source>Family card</source>
        <translation>Family card</translation>
    </message>
    <message id="board.info.copy">
        <source>Photocopies</source>
        <translation>Photocopies</translation>
    </message>
</context>
</TS>
