<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>operations</name>
    <message id="operations.closed.supervisor">
        <source>The supervisor closed Counter {counter}.</source>
        <translation>Penyelia menutup Loket {counter}.</translation>
    </message>
    <message id="operations.closed.supervisor.parked">
        <source>The supervisor closed Counter {counter}. {code} is on hold and another counter can go on.</source>
        <translation>Penyelia menutup Loket {counter}. {code} ditunda dan dapat dilanjutkan loket lain.</translation>
    </message>
    <message id="operations.closed.supervisor.returned">
        <source>The supervisor closed Counter {counter}. {code} is back at its place in the queue.</source>
        <translation>Penyelia menutup Loket {counter}. {code} kembali ke tempatnya di antrean.</translation>
    </message>
    <message id="operations.closed.moved">
        <source>Counter {counter} was closed because you moved to another counter.</source>
        <translation>Loket {counter} ditutup karena Anda pindah ke loket lain.</translation>
    </message>
    <message id="operations.closed.day_ended">
        <source>The service day has ended. Counter {counter} was closed.</source>
        <translation>Hari layanan berakhir. Loket {counter} ditutup.</translation>
    </message>
    <message id="operations.closed.meanwhile">
        <source>Counter {counter} is no longer open for you. Choose a counter again.</source>
        <translation>Loket {counter} tidak lagi terbuka untuk Anda. Pilih loket lagi.</translation>
    </message>
</context>
</TS>
