<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ticket</name>
    <message id="ticket.number">
        <source>Queue number</source>
        <translation>Queue number</translation>
    </message>
    <message id="ticket.copy">
        <source>COPY</source>
        <translation>COPY</translation>
    </message>
    <message id="ticket.copy_note">
        <source>Same number as the first ticket</source>
        <translation>Same number as the first ticket</translation>
    </message>
    <message id="ticket.wait_at">
        <source>Please wait in</source>
        <translation>Please wait in</translation>
    </message>
    <message id="ticket.zone_floor">
        <source>Zone {zone}, Floor {floor}</source>
        <translation>Zone {zone}, Floor {floor}</translation>
    </message>
    <message id="ticket.zone">
        <source>Zone {zone}</source>
        <translation>Zone {zone}</translation>
    </message>
    <message id="ticket.floor">
        <source>Floor {floor}</source>
        <translation>Floor {floor}</translation>
    </message>
    <message id="ticket.ahead">
        <source>Ahead of you</source>
        <translation>Ahead of you</translation>
    </message>
    <message id="ticket.people" numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>{count} person</numerusform>
            <numerusform>{count} people</numerusform>
        </translation>
    </message>
    <message id="ticket.nobody">
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message id="ticket.estimate">
        <source>Estimate</source>
        <translation>Estimate</translation>
    </message>
    <message id="ticket.minutes_range">
        <source>{min}–{max} min</source>
        <translation>{min}–{max} min</translation>
    </message>
    <message id="ticket.prepare">
        <source>Please prepare</source>
        <translation>Please prepare</translation>
    </message>
    <message id="ticket.track">
        <source>Follow your number by phone</source>
        <translation>Follow your number by phone</translation>
    </message>
    <message id="ticket.today_and_wait">
        <source>Valid today only. Please wait for your call.</source>
        <translation>Valid today only. Please wait for your call.</translation>
    </message>
    <message id="ticket.wait_for_call">
        <source>Please wait for your call</source>
        <translation>Please wait for your call</translation>
    </message>
    <message id="ticket.today_only">
        <source>Valid today only.</source>
        <translation>Valid today only.</translation>
    </message>
    <message id="ticket.not_payment">
        <source>Not a proof of payment.</source>
        <translation>Not a proof of payment.</translation>
    </message>
    <message id="ticket.no_levies">
        <source>No unofficial fees are charged.</source>
        <translation>No unofficial fees are charged.</translation>
    </message>
    <message id="ticket.calibration">
        <source>Print width</source>
        <translation>Print width</translation>
    </message>
    <message id="ticket.calibration_read">
        <source>The largest number that is whole at the right edge is the printer’s width in dots.</source>
        <translation>The largest number that is whole at the right edge is the printer’s width in dots.</translation>
    </message>
    <message id="ticket.install_file">
        <source>The folder of the printer file must exist and be writable: {path}</source>
        <translation>The folder of the printer file must exist and be writable: {path}</translation>
    </message>
    <message id="ticket.install_device">
        <source>Allow this account to write to {path}: add it to the group lp, then sign in again.</source>
        <translation>Allow this account to write to {path}: add it to the group lp, then sign in again.</translation>
    </message>
    <message id="ticket.install_network">
        <source>Switch the printer on, connect its network cable and check the address {host}, port {port}.</source>
        <translation>Switch the printer on, connect its network cable and check the address {host}, port {port}.</translation>
    </message>
    <message id="ticket.install_usb">
        <source>Plug the printer {device} in. Linux: install the udev rule from the installer folder. Windows: install its WinUSB driver, or use the Windows spooler address.</source>
        <translation>Plug the printer {device} in. Linux: install the udev rule from the installer folder. Windows: install its WinUSB driver, or use the Windows spooler address.</translation>
    </message>
    <message id="ticket.install_serial">
        <source>Connect the printer to {port} and set the same speed ({baud}) on both. Linux: add this account to the group dialout.</source>
        <translation>Connect the printer to {port} and set the same speed ({baud}) on both. Linux: add this account to the group dialout.</translation>
    </message>
    <message id="ticket.install_cups">
        <source>Install cups-client and add the raw queue “{queue}” to CUPS.</source>
        <translation>Install cups-client and add the raw queue “{queue}” to CUPS.</translation>
    </message>
    <message id="ticket.install_winspool">
        <source>Add the printer “{queue}” in Windows Settings. This address works on Windows only.</source>
        <translation>Add the printer “{queue}” in Windows Settings. This address works on Windows only.</translation>
    </message>
</context>
</TS>
