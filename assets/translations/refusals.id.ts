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
    <message id="refusals.unknown_officer">
        <source>There is no such officer.</source>
        <translation>Petugas ini tidak terdaftar.</translation>
    </message>
    <message id="refusals.unknown_station">
        <source>There is no such station.</source>
        <translation>Perangkat ini tidak terdaftar.</translation>
    </message>
    <message id="refusals.in_use">
        <source>{code} was used today or is in use now: change it when the day is over.</source>
        <translation>{code} sedang atau sudah dipakai hari ini: ubah setelah layanan hari ini selesai.</translation>
    </message>
    <message id="refusals.code_taken">
        <source>{code} is taken: choose another code.</source>
        <translation>{code} sudah dipakai: pilih kode lain.</translation>
    </message>
    <message id="refusals.series_taken">
        <source>{series} is the letter of another booth: choose another series.</source>
        <translation>{series} adalah huruf gerai lain: pilih seri lain.</translation>
    </message>
    <message id="refusals.after_itself">
        <source>{service} would have to come before itself: mend the order of the services.</source>
        <translation>{service} menjadi syarat bagi dirinya sendiri: perbaiki urutan layanan.</translation>
    </message>
    <message id="refusals.last_supervisor">
        <source>One supervisor of the whole building must stay.</source>
        <translation>Harus tetap ada satu penyelia untuk seluruh gedung.</translation>
    </message>
    <message id="refusals.own_station">
        <source>This station cannot change itself: use another one.</source>
        <translation>Perangkat ini tidak dapat mengubah dirinya sendiri: pakai perangkat lain.</translation>
    </message>
    <message id="refusals.unknown_booth">
        <source>There is no such booth.</source>
        <translation>Gerai itu tidak ada.</translation>
    </message>
    <message id="refusals.unknown_note">
        <source>That note is not in the list of notes.</source>
        <translation>Catatan itu tidak ada dalam daftar catatan.</translation>
    </message>
    <message id="refusals.not_your_counter">
        <source>Counter {counter} is open at another computer. It can be used from there only.</source>
        <translation>Loket {counter} dibuka dari komputer lain. Hanya dari sana loket itu dapat dipakai.</translation>
    </message>
    <message id="refusals.not_your_booth">
        <source>You do not work for that booth.</source>
        <translation>Anda tidak bertugas di gerai itu.</translation>
    </message>
    <message id="refusals.officer_elsewhere">
        <source>You are still at Counter {counter}.</source>
        <translation>Anda masih bertugas di Loket {counter}.</translation>
    </message>
    <message id="refusals.officer_absent">
        <source>That officer is at no counter now.</source>
        <translation>Petugas itu sedang tidak membuka loket.</translation>
    </message>
    <message id="refusals.supervisor_only">
        <source>Only a supervisor can do this.</source>
        <translation>Hanya penyelia yang dapat melakukan ini.</translation>
    </message>
    <message id="refusals.counter_on_break">
        <source>Counter {counter} is pausing. Go on serving first.</source>
        <translation>Loket {counter} sedang jeda. Lanjut melayani dulu.</translation>
    </message>
    <message id="refusals.recall_too_soon">
        <source>Number {code} was called just now. Try again in {retry_after_s} seconds.</source>
        <translation>Nomor {code} baru saja dipanggil. Coba lagi dalam {retry_after_s} detik.</translation>
    </message>
    <message id="refusals.not_parked">
        <source>Number {code} is not on hold.</source>
        <translation>Nomor {code} tidak sedang ditunda.</translation>
    </message>
    <message id="refusals.not_no_show">
        <source>Number {code} is not marked as a no-show.</source>
        <translation>Nomor {code} tidak tercatat tidak hadir.</translation>
    </message>
    <message id="refusals.too_late">
        <source>It is too late for this.</source>
        <translation>Waktu untuk ini sudah lewat.</translation>
    </message>
    <message id="refusals.cannot_undo">
        <source>There is nothing to undo here any more.</source>
        <translation>Tidak ada lagi yang dapat diurungkan di sini.</translation>
    </message>
    <message id="refusals.transfer_nowhere">
        <source>Number {code} is there already. Choose another place.</source>
        <translation>Nomor {code} sudah di sana. Pilih tujuan lain.</translation>
    </message>
    <message id="refusals.bad_return_time">
        <source>That time has passed or is not today.</source>
        <translation>Waktu itu sudah lewat atau bukan hari ini.</translation>
    </message>
    <message id="refusals.stop_twice">
        <source>One service is chosen twice.</source>
        <translation>Satu layanan dipilih dua kali.</translation>
    </message>
    <message id="refusals.person_limit">
        <source>The limit of {limit} numbers a person a day is reached.</source>
        <translation>Batas {limit} nomor per orang hari ini sudah tercapai.</translation>
    </message>
    <message id="refusals.too_many_tickets">
        <source>Too many numbers in a short time. Try again in {retry_after_s} seconds.</source>
        <translation>Terlalu banyak nomor dalam waktu singkat. Coba lagi dalam {retry_after_s} detik.</translation>
    </message>
    <message id="refusals.appointment_too_early">
        <source>It is too early for this appointment. Please come again later.</source>
        <translation>Masih terlalu awal untuk reservasi ini. Silakan datang lagi nanti.</translation>
    </message>
    <message id="refusals.unknown_report">
        <source>There is no such report.</source>
        <translation>Laporan ini tidak dikenal.</translation>
    </message>
    <message id="refusals.bad_period">
        <source>Choose a first day before the last one, {max_days} days at most.</source>
        <translation>Pilih tanggal awal sebelum tanggal akhir, paling banyak {max_days} hari.</translation>
    </message>
    <message id="refusals.report_too_long">
        <source>The report is being prepared: {done} of {days} days are done. Try again in a moment.</source>
        <translation>Laporan sedang disiapkan: {done} dari {days} hari selesai. Coba lagi sebentar.</translation>
    </message>
    <message id="refusals.report_too_large">
        <source>This report is too long. Choose fewer days or booths.</source>
        <translation>Laporan ini terlalu panjang. Pilih lebih sedikit hari atau gerai.</translation>
    </message>
    <message id="refusals.reports_busy">
        <source>Many reports are being made. Try again in a moment.</source>
        <translation>Banyak laporan sedang dibuat. Coba lagi sebentar.</translation>
    </message>
</context>
</TS>
