<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>board</name>
    <message id="board.called_now">
        <source>Now calling</source>
        <translation>Dipanggil sekarang</translation>
    </message>
    <message id="board.last_call">
        <source>Last call</source>
        <translation>Panggilan terakhir</translation>
    </message>
    <message id="board.last_call.at">
        <source>Last call · {time}</source>
        <translation>Panggilan terakhir · {time}</translation>
    </message>
    <message id="board.call_number">
        <source>Call {calls}</source>
        <translation>Panggilan ke-{calls}</translation>
    </message>
    <message id="board.please_go">
        <source>Please go to</source>
        <translation>Silakan ke</translation>
    </message>
    <message id="board.counter">
        <source>Counter {counter}</source>
        <translation>Loket {counter}</translation>
    </message>
    <message id="board.counter.word">
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message id="board.where">
        <source>{booth} · {place}</source>
        <translation>{booth} · {place}</translation>
    </message>
    <message id="board.zone">
        <source>Zone {zone}</source>
        <translation>Zona {zone}</translation>
    </message>
    <message id="board.zone_and_floor">
        <source>Zone {zone} · Floor {floor}</source>
        <translation>Zona {zone} · Lantai {floor}</translation>
    </message>
    <message id="board.empty.title">
        <source>No calls yet</source>
        <translation>Belum ada panggilan</translation>
    </message>
    <message id="board.empty.advice">
        <source>Please wait for your number</source>
        <translation>Mohon menunggu nomor Anda</translation>
    </message>
    <message id="board.earlier">
        <source>Earlier</source>
        <translation>Sebelumnya</translation>
    </message>
    <message id="board.lost.title">
        <source>Connection lost · data of {time}</source>
        <translation>Koneksi terputus · data pukul {time}</translation>
    </message>
    <message id="board.lost.title.on">
        <source>Connection lost · data of {date}, {time}</source>
        <translation>Koneksi terputus · data {date}, {time}</translation>
    </message>
    <message id="board.lost.advice">
        <source>The numbers below may be over. Follow the officers’ calls at the counters.</source>
        <translation>Nomor di bawah mungkin sudah lewat. Ikuti panggilan petugas di loket.</translation>
    </message>
    <message id="board.connecting.title">
        <source>Connecting to the hub</source>
        <translation>Menyambung ke pusat antrean</translation>
    </message>
    <message id="board.connecting.advice">
        <source>The calls will appear here by themselves.</source>
        <translation>Panggilan akan tampil di sini dengan sendirinya.</translation>
    </message>
    <message id="board.turned_away.title">
        <source>This display is not registered</source>
        <translation>Layar ini belum terdaftar</translation>
    </message>
    <message id="board.turned_away.advice">
        <source>The IT officer needs to give it a new token.</source>
        <translation>Petugas TI perlu memberinya token baru.</translation>
    </message>
    <message id="board.ticker">
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message id="board.sample">
        <source>sample data</source>
        <translation>data contoh</translation>
    </message>
    <message id="board.info.title">
        <source>Have ready before you are called</source>
        <translation>Siapkan sebelum dipanggil</translation>
    </message>
    <message id="board.info.id_card">
        <source>Original ID card</source>
        <translation>KTP asli</translation>
    </message>
    <message id="board.info.family_card">
        <source>Family card</source>
        <translation>Kartu Keluarga</translation>
    </message>
    <message id="board.info.copy">
        <source>Photocopies</source>
        <translation>Fotokopi</translation>
    </message>
</context>
</TS>
