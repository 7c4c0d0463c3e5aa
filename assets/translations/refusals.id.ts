<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>refusals</name>
    <message id="refusals.refused">
        <source>This cannot be done now.</source>
        <translation>Ini belum dapat dilakukan.</translation>
    </message>
    <message id="refusals.unknown">
        <source>This is not known here.</source>
        <translation>Data ini tidak dikenal di sini.</translation>
    </message>
    <message id="refusals.unknown_service">
        <source>There is no such service here.</source>
        <translation>Layanan ini tidak ada di sini.</translation>
    </message>
    <message id="refusals.unknown_counter">
        <source>There is no counter {counter}.</source>
        <translation>Loket {counter} tidak ada.</translation>
    </message>
    <message id="refusals.unknown_ticket">
        <source>That number is not known today.</source>
        <translation>Nomor itu tidak dikenal hari ini.</translation>
    </message>
    <message id="refusals.unknown_priority_class">
        <source>This kind of priority is not known.</source>
        <translation>Jenis prioritas ini tidak dikenal.</translation>
    </message>
    <message id="refusals.unknown_command">
        <source>The hub does not know this request.</source>
        <translation>Permintaan ini tidak dikenal pusat antrean.</translation>
    </message>
    <message id="refusals.booth_closed">
        <source>No numbers are given for this service now.</source>
        <translation>Layanan ini sedang tidak membagikan nomor.</translation>
    </message>
    <message id="refusals.quota_exhausted">
        <source>All {quota} numbers of today are taken.</source>
        <translation>Kuota {quota} nomor untuk hari ini sudah habis.</translation>
    </message>
    <message id="refusals.not_printing">
        <source>Number {code} is no longer waiting for its print.</source>
        <translation>Nomor {code} sudah tidak menunggu cetak.</translation>
    </message>
    <message id="refusals.ticket_void">
        <source>Number {code} no longer counts. Please take a new one.</source>
        <translation>Nomor {code} sudah tidak berlaku. Silakan ambil nomor baru.</translation>
    </message>
    <message id="refusals.counter_not_open">
        <source>Counter {counter} is not open.</source>
        <translation>Loket {counter} belum dibuka.</translation>
    </message>
    <message id="refusals.counter_taken">
        <source>Counter {counter} is in use at another computer.</source>
        <translation>Loket {counter} sedang dipakai di komputer lain.</translation>
    </message>
    <message id="refusals.counter_busy">
        <source>Counter {counter} still has number {code} in hand.</source>
        <translation>Loket {counter} masih menangani nomor {code}.</translation>
    </message>
    <message id="refusals.nothing_called">
        <source>No number has been called yet.</source>
        <translation>Belum ada nomor yang dipanggil.</translation>
    </message>
    <message id="refusals.service_not_of_booth">
        <source>Counter {counter} does not offer this service.</source>
        <translation>Loket {counter} tidak melayani layanan ini.</translation>
    </message>
    <message id="refusals.not_waiting">
        <source>Number {code} is not waiting.</source>
        <translation>Nomor {code} tidak sedang menunggu.</translation>
    </message>
    <message id="refusals.not_at_counter">
        <source>Number {code} is not at counter {counter}.</source>
        <translation>Nomor {code} tidak berada di loket {counter}.</translation>
    </message>
    <message id="refusals.already_serving">
        <source>Number {code} is already being served.</source>
        <translation>Nomor {code} sudah mulai dilayani.</translation>
    </message>
    <message id="refusals.not_serving">
        <source>Start serving number {code} first.</source>
        <translation>Mulai layani nomor {code} terlebih dahulu.</translation>
    </message>
    <message id="refusals.already_ended">
        <source>Number {code} is already finished.</source>
        <translation>Nomor {code} sudah selesai.</translation>
    </message>
    <message id="refusals.target_missing">
        <source>No counter and no number was named.</source>
        <translation>Loket atau nomor belum disebutkan.</translation>
    </message>
    <message id="refusals.malformed">
        <source>The request was not understood.</source>
        <translation>Permintaan tidak dapat dibaca.</translation>
    </message>
    <message id="refusals.command_id_reused">
        <source>This request was already used for something else.</source>
        <translation>Permintaan ini sudah dipakai untuk hal lain.</translation>
    </message>
    <message id="refusals.unauthorised">
        <source>This device is not registered. Please call the IT officer.</source>
        <translation>Perangkat ini belum terdaftar. Hubungi petugas TI.</translation>
    </message>
    <message id="refusals.forbidden">
        <source>This device may not do that.</source>
        <translation>Perangkat ini tidak berwenang melakukan itu.</translation>
    </message>
    <message id="refusals.sign_in_failed">
        <source>The user name or password is wrong.</source>
        <translation>Nama pengguna atau kata sandi salah.</translation>
    </message>
    <message id="refusals.sign_in_throttled">
        <source>Too many attempts. Please wait a moment.</source>
        <translation>Terlalu banyak percobaan. Tunggu sebentar.</translation>
    </message>
    <message id="refusals.protocol_mismatch">
        <source>This device needs an update before it can connect.</source>
        <translation>Perangkat ini perlu diperbarui sebelum tersambung.</translation>
    </message>
    <message id="refusals.hub_busy">
        <source>The hub is busy. We are trying again.</source>
        <translation>Pusat antrean sedang sibuk. Kami mencoba lagi.</translation>
    </message>
    <message id="refusals.store_failed">
        <source>The data could not be stored. We are trying again.</source>
        <translation>Data belum tersimpan. Kami mencoba lagi.</translation>
    </message>
    <message id="refusals.internal">
        <source>Something went wrong. The officer has been informed.</source>
        <translation>Ada kesalahan. Petugas sudah diberi tahu.</translation>
    </message>
    <message id="refusals.unreachable">
        <source>The hub cannot be reached.</source>
        <translation>Pusat antrean tidak dapat dihubungi.</translation>
    </message>
    <message id="refusals.bad_printer_address">
        <source>The printer address “{url}” cannot be understood ({part}).</source>
        <translation>Alamat printer “{url}” tidak dapat dibaca ({part}).</translation>
    </message>
</context>
</TS>
