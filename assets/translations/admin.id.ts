<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>admin</name>
    <message id="admin.title">
        <source>Administration</source>
        <translation>Administrasi</translation>
    </message>
    <message id="admin.about">
        <source>Every change is recorded and holds at once</source>
        <translation>Setiap perubahan dicatat dan langsung berlaku</translation>
    </message>
    <message id="admin.page">
        <source>Administration</source>
        <translation>Administrasi</translation>
    </message>
    <message id="admin.section.building">
        <source>Building</source>
        <translation>Bangunan</translation>
    </message>
    <message id="admin.section.booths">
        <source>Agencies &amp; booths</source>
        <translation>Instansi &amp; gerai</translation>
    </message>
    <message id="admin.section.services">
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message id="admin.section.counters">
        <source>Counters</source>
        <translation>Loket</translation>
    </message>
    <message id="admin.section.officers">
        <source>Officers</source>
        <translation>Petugas</translation>
    </message>
    <message id="admin.section.calendar">
        <source>Hours &amp; calendar</source>
        <translation>Jam &amp; kalender</translation>
    </message>
    <message id="admin.section.rules">
        <source>Queue rules</source>
        <translation>Aturan antrean</translation>
    </message>
    <message id="admin.section.ticket">
        <source>Ticket</source>
        <translation>Tiket</translation>
    </message>
    <message id="admin.section.stations">
        <source>Stations</source>
        <translation>Stasiun</translation>
    </message>
    <message id="admin.section.exchange">
        <source>Import &amp; export</source>
        <translation>Impor &amp; ekspor</translation>
    </message>
    <message id="admin.add">
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message id="admin.add_line">
        <source>Add a line</source>
        <translation>Tambah baris</translation>
    </message>
    <message id="admin.new">
        <source>not saved yet</source>
        <translation>belum disimpan</translation>
    </message>
    <message id="admin.save">
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message id="admin.cancel">
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message id="admin.remove">
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message id="admin.search">
        <source>Search</source>
        <translation>Cari</translation>
    </message>
    <message id="admin.choose">
        <source>choose</source>
        <translation>pilih</translation>
    </message>
    <message id="admin.choose_more">
        <source>Choose</source>
        <translation>Pilih</translation>
    </message>
    <message id="admin.nothing">
        <source>(empty)</source>
        <translation>(kosong)</translation>
    </message>
    <message id="admin.no_limit">
        <source>no limit</source>
        <translation>tanpa batas</translation>
    </message>
    <message id="admin.copy">
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message id="admin.copied">
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
    <message id="admin.asking">
        <source>Asking the hub …</source>
        <translation>Bertanya ke hub …</translation>
    </message>
    <message id="admin.not_known">
        <source>The hub did not say</source>
        <translation>Hub belum menjawab</translation>
    </message>
    <message id="admin.nothing_found">
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message id="admin.nothing_found.advice">
        <source>Search with fewer letters.</source>
        <translation>Cari dengan lebih sedikit huruf.</translation>
    </message>
    <message id="admin.nothing_there">
        <source>Nothing here yet</source>
        <translation>Belum ada isinya</translation>
    </message>
    <message id="admin.nothing_there.advice">
        <source>Add the first one above.</source>
        <translation>Tambahkan yang pertama di atas.</translation>
    </message>
    <message id="admin.no_form">
        <source>Choose a line</source>
        <translation>Pilih satu baris</translation>
    </message>
    <message id="admin.no_form.advice">
        <source>Its form opens here.</source>
        <translation>Formulirnya terbuka di sini.</translation>
    </message>
    <message id="admin.legend" numerus="yes">
        <source>{count} entries</source>
        <translation>
            <numerusform>{count} isian</numerusform>
        </translation>
    </message>
    <message id="admin.legend.found">
        <source>{shown} of {known} shown</source>
        <translation>{shown} dari {known} tampil</translation>
    </message>
    <message id="admin.default">
        <source>Usual: {value} {unit}.</source>
        <translation>Bawaan: {value} {unit}.</translation>
    </message>
    <message id="admin.order.up">
        <source>Move up</source>
        <translation>Naikkan</translation>
    </message>
    <message id="admin.order.down">
        <source>Move down</source>
        <translation>Turunkan</translation>
    </message>
    <message id="admin.order.first">
        <source>already first</source>
        <translation>sudah paling atas</translation>
    </message>
    <message id="admin.order.last">
        <source>already last</source>
        <translation>sudah paling bawah</translation>
    </message>
    <message id="admin.code.fixed">
        <source>Stays as it is: numbers and reports are kept by it.</source>
        <translation>Tetap: nomor dan laporan dicatat dengannya.</translation>
    </message>
    <message id="admin.status.same">
        <source>No changes</source>
        <translation>Tidak ada perubahan</translation>
    </message>
    <message id="admin.status.empty">
        <source>Fill in, then save</source>
        <translation>Isi, lalu simpan</translation>
    </message>
    <message id="admin.status.unsaved">
        <source>Not saved yet</source>
        <translation>Belum disimpan</translation>
    </message>
    <message id="admin.status.wrong">
        <source>Mend what is marked</source>
        <translation>Perbaiki yang ditandai</translation>
    </message>
    <message id="admin.status.sending">
        <source>Saving …</source>
        <translation>Menyimpan …</translation>
    </message>
    <message id="admin.status.slow">
        <source>Still saving …</source>
        <translation>Masih menyimpan …</translation>
    </message>
    <message id="admin.status.saved">
        <source>Saved</source>
        <translation>Tersimpan</translation>
    </message>
    <message id="admin.status.refused">
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message id="admin.status.unreachable">
        <source>Not sent</source>
        <translation>Belum terkirim</translation>
    </message>
    <message id="admin.status.gone">
        <source>Removed</source>
        <translation>Sudah dihapus</translation>
    </message>
    <message id="admin.status.read_only">
        <source>Read only</source>
        <translation>Hanya dapat dibaca</translation>
    </message>
    <message id="admin.why_not.offline">
        <source>No link to the hub</source>
        <translation>Tidak terhubung ke hub</translation>
    </message>
    <message id="admin.why_not.sending">
        <source>Saving …</source>
        <translation>Menyimpan …</translation>
    </message>
    <message id="admin.why_not.theirs">
        <source>Choose above first</source>
        <translation>Pilih dulu di atas</translation>
    </message>
    <message id="admin.why_not.same">
        <source>Nothing was changed</source>
        <translation>Belum ada yang diubah</translation>
    </message>
    <message id="admin.notice.gone">
        <source>Someone else removed this meanwhile. What you typed is still shown, but cannot be saved.</source>
        <translation>Sudah dihapus orang lain. Isian Anda masih terlihat, tetapi tidak dapat disimpan.</translation>
    </message>
    <message id="admin.notice.theirs" numerus="yes">
        <source>{count} fields were changed here and by someone else.</source>
        <translation>
            <numerusform>{count} isian diubah di sini dan juga oleh orang lain.</numerusform>
        </translation>
    </message>
    <message id="admin.notice.merged">
        <source>Someone else saved changes meanwhile. What you did not touch follows them.</source>
        <translation>Orang lain menyimpan perubahan. Isian yang tidak Anda sentuh sudah mengikuti.</translation>
    </message>
    <message id="admin.notice.unreachable">
        <source>The hub was not reached. Nothing is lost: save again when it is back.</source>
        <translation>Hub tidak terjangkau. Tidak ada yang hilang: simpan lagi setelah terhubung.</translation>
    </message>
    <message id="admin.notice.offline">
        <source>No link to the hub: everything can be read, nothing changed. What you typed stays.</source>
        <translation>Tidak terhubung ke hub: semua dapat dibaca, belum dapat diubah. Isian Anda tetap.</translation>
    </message>
    <message id="admin.theirs.now">
        <source>Now: {now}</source>
        <translation>Sekarang: {now}</translation>
    </message>
    <message id="admin.theirs.take">
        <source>Take theirs</source>
        <translation>Pakai yang baru</translation>
    </message>
    <message id="admin.theirs.keep">
        <source>Keep mine</source>
        <translation>Pakai isian saya</translation>
    </message>
    <message id="admin.wrong.number">
        <source>"{given}" is not a number: write digits only.</source>
        <translation>"{given}" bukan bilangan: tulis angka saja.</translation>
    </message>
    <message id="admin.wrong.choose">
        <source>Choose one.</source>
        <translation>Pilih salah satu.</translation>
    </message>
    <message id="admin.wrong.day">
        <source>"{given}" is not a day: write it like 17/08/2026.</source>
        <translation>"{given}" bukan tanggal: tulis seperti 17/08/2026.</translation>
    </message>
    <message id="admin.wrong.no_hours">
        <source>Write the hours, like 08.00-11.30.</source>
        <translation>Tuliskan jamnya, misalnya 08.00-11.30.</translation>
    </message>
    <message id="admin.wrong.cutoff">
        <source>The last number is given 0 to 720 minutes before closing.</source>
        <translation>Nomor terakhir 0 sampai 720 menit sebelum tutup.</translation>
    </message>
    <message id="admin.wrong.last_before_first">
        <source>The last day comes before the first.</source>
        <translation>Hari terakhir lebih awal daripada hari pertama.</translation>
    </message>
    <message id="admin.wrong.counter_of_role">
        <source>Only a counter PC stands at a counter.</source>
        <translation>Hanya PC loket yang berada di sebuah loket.</translation>
    </message>
    <message id="admin.wrong.station_there">
        <source>There is a station of this name.</source>
        <translation>Nama stasiun ini sudah ada.</translation>
    </message>
    <message id="admin.unit.minutes">
        <source>minutes</source>
        <translation>menit</translation>
    </message>
    <message id="admin.unit.seconds">
        <source>seconds</source>
        <translation>detik</translation>
    </message>
    <message id="admin.unit.ordinary">
        <source>ordinary per priority</source>
        <translation>umum per prioritas</translation>
    </message>
    <message id="admin.unit.calls">
        <source>calls</source>
        <translation>panggilan</translation>
    </message>
    <message id="admin.unit.numbers">
        <source>numbers</source>
        <translation>nomor</translation>
    </message>
    <message id="admin.unit.numbers_a_day">
        <source>numbers a day</source>
        <translation>nomor sehari</translation>
    </message>
    <message id="admin.unit.numbers_a_minute">
        <source>numbers a minute</source>
        <translation>nomor semenit</translation>
    </message>
    <message id="admin.unit.before_closing">
        <source>minutes before closing</source>
        <translation>menit sebelum tutup</translation>
    </message>
    <message id="admin.weekday.1">
        <source>Mon</source>
        <translation>Sen</translation>
    </message>
    <message id="admin.weekday.2">
        <source>Tue</source>
        <translation>Sel</translation>
    </message>
    <message id="admin.weekday.3">
        <source>Wed</source>
        <translation>Rab</translation>
    </message>
    <message id="admin.weekday.4">
        <source>Thu</source>
        <translation>Kam</translation>
    </message>
    <message id="admin.weekday.5">
        <source>Fri</source>
        <translation>Jum</translation>
    </message>
    <message id="admin.weekday.6">
        <source>Sat</source>
        <translation>Sab</translation>
    </message>
    <message id="admin.weekday.7">
        <source>Sun</source>
        <translation>Min</translation>
    </message>
    <message id="admin.week.own">
        <source>Hours of its own</source>
        <translation>Jam sendiri</translation>
    </message>
    <message id="admin.week.site">
        <source>As the building</source>
        <translation>Ikut jam bangunan</translation>
    </message>
    <message id="admin.week.booth">
        <source>As its booth</source>
        <translation>Ikut jam gerai</translation>
    </message>
    <message id="admin.week.cutoff">
        <source>Last number before closing</source>
        <translation>Nomor terakhir sebelum tutup</translation>
    </message>
    <message id="admin.week.closed">
        <source>closed</source>
        <translation>tutup</translation>
    </message>
    <message id="admin.week.copy">
        <source>Monday's until Friday</source>
        <translation>Salin Senin ke Jumat</translation>
    </message>
    <message id="admin.hours">
        <source>Hours</source>
        <translation>Jam layanan</translation>
    </message>
    <message id="admin.day.example">
        <source>17/08/2026</source>
        <translation>17/08/2026</translation>
    </message>
    <message id="admin.day_hours.example">
        <source>08.00-11.30, 13.00-15.00</source>
        <translation>08.00-11.30, 13.00-15.00</translation>
    </message>
    <message id="admin.zone.jakarta">
        <source>WIB · Jakarta</source>
        <translation>WIB · Jakarta</translation>
    </message>
    <message id="admin.zone.makassar">
        <source>WITA · Makassar</source>
        <translation>WITA · Makassar</translation>
    </message>
    <message id="admin.zone.jayapura">
        <source>WIT · Jayapura</source>
        <translation>WIT · Jayapura</translation>
    </message>
    <message id="admin.role.kiosk">
        <source>Kiosk</source>
        <translation>Kios</translation>
    </message>
    <message id="admin.role.counter">
        <source>Officer at a counter</source>
        <translation>Petugas loket</translation>
    </message>
    <message id="admin.role.display">
        <source>Display</source>
        <translation>Layar lobi</translation>
    </message>
    <message id="admin.role.supervisor">
        <source>Supervisor</source>
        <translation>Penyelia</translation>
    </message>
    <message id="admin.role.integrator">
        <source>Other software</source>
        <translation>Aplikasi lain</translation>
    </message>
    <message id="admin.role.agency_head">
        <source>Head of an agency</source>
        <translation>Kepala instansi</translation>
    </message>
    <message id="admin.role.station.kiosk">
        <source>Kiosk</source>
        <translation>Kios</translation>
    </message>
    <message id="admin.role.station.counter">
        <source>Counter PC</source>
        <translation>PC loket</translation>
    </message>
    <message id="admin.role.station.display">
        <source>Lobby display</source>
        <translation>Layar lobi</translation>
    </message>
    <message id="admin.role.station.supervisor">
        <source>Dashboard</source>
        <translation>Dasbor</translation>
    </message>
    <message id="admin.role.station.integrator">
        <source>Other software</source>
        <translation>Aplikasi lain</translation>
    </message>
    <message id="admin.scope">
        <source>For whom</source>
        <translation>Berlaku untuk</translation>
    </message>
    <message id="admin.scope.site">
        <source>The whole building</source>
        <translation>Seluruh bangunan</translation>
    </message>
    <message id="admin.scope.booths">
        <source>Booths</source>
        <translation>Gerai</translation>
    </message>
    <message id="admin.scope.services">
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message id="admin.scope.all">
        <source>All booths</source>
        <translation>Semua gerai</translation>
    </message>
    <message id="admin.scope.all_services">
        <source>All services</source>
        <translation>Semua layanan</translation>
    </message>
    <message id="admin.building.name">
        <source>Name and place</source>
        <translation>Nama dan tempat</translation>
    </message>
    <message id="admin.building.hours">
        <source>Opening hours of the building</source>
        <translation>Jam buka bangunan</translation>
    </message>
    <message id="admin.building.hours.hint">
        <source>Booths and services without hours of their own follow these. Breaks are gaps: 08.00-12.00, 13.00-15.00.</source>
        <translation>Gerai dan layanan tanpa jam sendiri mengikuti jam ini. Istirahat adalah sela: 08.00-12.00, 13.00-15.00.</translation>
    </message>
    <message id="admin.building.ticker">
        <source>Ticker in the lobby</source>
        <translation>Teks berjalan di lobi</translation>
    </message>
    <message id="admin.building.ticker.lines" numerus="yes">
        <source>{count} lines</source>
        <translation>
            <numerusform>{count} baris</numerusform>
        </translation>
    </message>
    <message id="admin.building.ticker.hint">
        <source>The lines follow one another at the foot of every lobby display.</source>
        <translation>Baris tampil bergantian di kaki setiap layar lobi.</translation>
    </message>
    <message id="admin.building.ticker.example">
        <source>Services today until 15.00</source>
        <translation>Layanan hari ini sampai pukul 15.00</translation>
    </message>
    <message id="admin.building.title">
        <source>Name of the building</source>
        <translation>Nama bangunan</translation>
    </message>
    <message id="admin.building.title.hint">
        <source>As it stands on kiosks, displays and tickets.</source>
        <translation>Seperti di kios, layar, dan tiket.</translation>
    </message>
    <message id="admin.building.tagline">
        <source>Line under the name</source>
        <translation>Baris di bawah nama</translation>
    </message>
    <message id="admin.building.code">
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message id="admin.building.code.hint">
        <source>Goes to the portal with every event.</source>
        <translation>Ikut ke portal bersama setiap kejadian.</translation>
    </message>
    <message id="admin.building.zone">
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message id="admin.building.sample">
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message id="admin.building.sample.yes">
        <source>Sample data</source>
        <translation>Data contoh</translation>
    </message>
    <message id="admin.building.sample.no">
        <source>Real service</source>
        <translation>Layanan nyata</translation>
    </message>
    <message id="admin.booth">
        <source>Booth</source>
        <translation>Gerai</translation>
    </message>
    <message id="admin.booth.add">
        <source>Add a booth</source>
        <translation>Tambah gerai</translation>
    </message>
    <message id="admin.booth.about">
        <source>Zone {zone}, floor {floor} · {services} services · {counters} counters</source>
        <translation>Zona {zone}, lantai {floor} · {services} layanan · {counters} loket</translation>
    </message>
    <message id="admin.booth.code">
        <source>Letter</source>
        <translation>Huruf</translation>
    </message>
    <message id="admin.booth.code.hint">
        <source>One or two capitals; tickets begin with it.</source>
        <translation>Satu atau dua huruf besar; awal nomor tiket.</translation>
    </message>
    <message id="admin.booth.name">
        <source>Short name</source>
        <translation>Nama pendek</translation>
    </message>
    <message id="admin.booth.agency">
        <source>Agency</source>
        <translation>Instansi</translation>
    </message>
    <message id="admin.booth.zone">
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message id="admin.booth.floor">
        <source>Floor</source>
        <translation>Lantai</translation>
    </message>
    <message id="admin.booth.summary">
        <source>What is done here</source>
        <translation>Yang dilayani</translation>
    </message>
    <message id="admin.booth.kiosk">
        <source>At the kiosk</source>
        <translation>Di kios</translation>
    </message>
    <message id="admin.booth.kiosk.lead">
        <source>One line under the booth's name, in both languages.</source>
        <translation>Satu baris di bawah nama gerai, dalam dua bahasa.</translation>
    </message>
    <message id="admin.booth.hours.lead">
        <source>Write 08.00-12.00, 13.00-15.00; nothing for a day that is closed.</source>
        <translation>Tulis 08.00-12.00, 13.00-15.00; kosongkan hari yang tutup.</translation>
    </message>
    <message id="admin.service.add">
        <source>Add a service</source>
        <translation>Tambah layanan</translation>
    </message>
    <message id="admin.service.informs">
        <source>Information</source>
        <translation>Informasi</translation>
    </message>
    <message id="admin.service.quota.pill">
        <source>{quota} a day</source>
        <translation>{quota} sehari</translation>
    </message>
    <message id="admin.service.name">
        <source>Name</source>
        <translation>Nama layanan</translation>
    </message>
    <message id="admin.service.code">
        <source>Code</source>
        <translation>Kode</translation>
    </message>
    <message id="admin.service.code.hint">
        <source>Capitals, digits and -, like KK-BARU.</source>
        <translation>Huruf besar, angka, dan -, seperti KK-BARU.</translation>
    </message>
    <message id="admin.service.standard">
        <source>Service standard</source>
        <translation>Standar pelayanan</translation>
    </message>
    <message id="admin.service.standard.lead">
        <source>What the citizen reads at the kiosk before taking a number (UU 25/2009).</source>
        <translation>Yang dibaca warga di kios sebelum mengambil nomor (UU 25/2009).</translation>
    </message>
    <message id="admin.service.papers">
        <source>Papers to bring</source>
        <translation>Persyaratan</translation>
    </message>
    <message id="admin.service.papers.add">
        <source>Add a paper</source>
        <translation>Tambah persyaratan</translation>
    </message>
    <message id="admin.service.papers.example">
        <source>Old family card</source>
        <translation>KK lama</translation>
    </message>
    <message id="admin.service.papers.note">
        <source>original, copy …</source>
        <translation>asli, fotokopi …</translation>
    </message>
    <message id="admin.service.fee_kind">
        <source>Kind of fee</source>
        <translation>Jenis biaya</translation>
    </message>
    <message id="admin.service.fee">
        <source>Fee</source>
        <translation>Biaya</translation>
    </message>
    <message id="admin.service.fee.example">
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message id="admin.service.time">
        <source>Processing time</source>
        <translation>Jangka waktu</translation>
    </message>
    <message id="admin.service.time.example">
        <source>1–3 working days</source>
        <translation>1–3 hari kerja</translation>
    </message>
    <message id="admin.service.product">
        <source>Product</source>
        <translation>Produk layanan</translation>
    </message>
    <message id="admin.fee.free">
        <source>Free of charge</source>
        <translation>Tanpa biaya</translation>
    </message>
    <message id="admin.fee.pnbp">
        <source>State fee (PNBP)</source>
        <translation>PNBP</translation>
    </message>
    <message id="admin.fee.retribution">
        <source>Local levy</source>
        <translation>Retribusi daerah</translation>
    </message>
    <message id="admin.fee.tariff">
        <source>Other tariff</source>
        <translation>Tarif lain</translation>
    </message>
    <message id="admin.service.numbers">
        <source>Numbers</source>
        <translation>Nomor antrean</translation>
    </message>
    <message id="admin.service.takes">
        <source>At the kiosk</source>
        <translation>Di kios</translation>
    </message>
    <message id="admin.service.takes.yes">
        <source>Gives numbers</source>
        <translation>Memberi nomor</translation>
    </message>
    <message id="admin.service.takes.no">
        <source>Information only</source>
        <translation>Hanya informasi</translation>
    </message>
    <message id="admin.service.quota">
        <source>Quota</source>
        <translation>Kuota</translation>
    </message>
    <message id="admin.service.series">
        <source>Series of its own</source>
        <translation>Seri sendiri</translation>
    </message>
    <message id="admin.service.series.example">
        <source>as its booth</source>
        <translation>ikut gerai</translation>
    </message>
    <message id="admin.service.after">
        <source>Comes after</source>
        <translation>Setelah layanan</translation>
    </message>
    <message id="admin.service.after.hint">
        <source>In a visit to both, these are done first.</source>
        <translation>Dalam satu kunjungan ke keduanya, ini didahulukan.</translation>
    </message>
    <message id="admin.service.after.none">
        <source>After none</source>
        <translation>Tanpa syarat urutan</translation>
    </message>
    <message id="admin.service.durations">
        <source>Durations</source>
        <translation>Lama layanan</translation>
    </message>
    <message id="admin.service.expected">
        <source>Expected</source>
        <translation>Perkiraan</translation>
    </message>
    <message id="admin.service.expected.hint">
        <source>For the waiting estimate until there are measurements.</source>
        <translation>Untuk perkiraan tunggu sampai ada hasil ukur.</translation>
    </message>
    <message id="admin.service.target">
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message id="admin.service.target.hint">
        <source>The desk's timer turns amber from here.</source>
        <translation>Penghitung di meja menjadi kuning sejak ini.</translation>
    </message>
    <message id="admin.service.hours.lead">
        <source>As its booth, or hours of its own: Wednesdays only, for example.</source>
        <translation>Ikut gerai, atau jam sendiri: misalnya hanya Rabu.</translation>
    </message>
    <message id="admin.service.cutoff">
        <source>Last number</source>
        <translation>Nomor terakhir</translation>
    </message>
    <message id="admin.service.cutoff.empty">
        <source>as the week says</source>
        <translation>ikut jam layanan</translation>
    </message>
    <message id="admin.counter.add">
        <source>Add a counter</source>
        <translation>Tambah loket</translation>
    </message>
    <message id="admin.counter.name">
        <source>Counter {code}</source>
        <translation>Loket {code}</translation>
    </message>
    <message id="admin.counter.code">
        <source>On its sign</source>
        <translation>Di papan loket</translation>
    </message>
    <message id="admin.counter.code.hint">
        <source>Up to four capitals and digits; only once in the building.</source>
        <translation>Paling banyak empat huruf besar dan angka; hanya satu di bangunan.</translation>
    </message>
    <message id="admin.officer.add">
        <source>Add an officer</source>
        <translation>Tambah petugas</translation>
    </message>
    <message id="admin.officer.name">
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message id="admin.officer.login">
        <source>Login</source>
        <translation>Nama masuk</translation>
    </message>
    <message id="admin.officer.login.hint">
        <source>Small letters, digits and dots.</source>
        <translation>Huruf kecil, angka, dan titik.</translation>
    </message>
    <message id="admin.officer.role">
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message id="admin.officer.booths">
        <source>Booths</source>
        <translation>Gerai</translation>
    </message>
    <message id="admin.officer.booths.hint">
        <source>A supervisor of chosen booths is the head of an agency and sees only these.</source>
        <translation>Penyelia dengan gerai tertentu adalah kepala instansi dan hanya melihat gerai itu.</translation>
    </message>
    <message id="admin.officer.active">
        <source>Signing in</source>
        <translation>Masuk</translation>
    </message>
    <message id="admin.officer.active.yes">
        <source>Active</source>
        <translation>Aktif</translation>
    </message>
    <message id="admin.officer.active.no">
        <source>Disabled</source>
        <translation>Nonaktif</translation>
    </message>
    <message id="admin.officer.disabled">
        <source>Disabled</source>
        <translation>Nonaktif</translation>
    </message>
    <message id="admin.officer.no_password">
        <source>No password</source>
        <translation>Belum ada sandi</translation>
    </message>
    <message id="admin.officer.new.lead">
        <source>Save first, then give a password with the key above.</source>
        <translation>Simpan dulu, lalu beri sandi dengan tombol kunci di atas.</translation>
    </message>
    <message id="admin.password.new">
        <source>Give a password</source>
        <translation>Beri sandi</translation>
    </message>
    <message id="admin.password.again">
        <source>New password</source>
        <translation>Buat sandi baru</translation>
    </message>
    <message id="admin.password.disabled">
        <source>the officer is disabled</source>
        <translation>petugas nonaktif</translation>
    </message>
    <message id="admin.password.title">
        <source>A new password for {name}?</source>
        <translation>Sandi baru untuk {name}?</translation>
    </message>
    <message id="admin.password.lead">
        <source>The old one no longer counts, and who is signed in with it is signed out.</source>
        <translation>Sandi lama tidak berlaku lagi, dan yang sedang masuk dengannya dikeluarkan.</translation>
    </message>
    <message id="admin.password.go">
        <source>Make a password</source>
        <translation>Buat sandi</translation>
    </message>
    <message id="admin.password.done">
        <source>Password of {name}</source>
        <translation>Sandi {name}</translation>
    </message>
    <message id="admin.password.done.lead">
        <source>Hand it over in person; it is changed here again when it is forgotten.</source>
        <translation>Serahkan langsung; bila lupa, buat yang baru di sini.</translation>
    </message>
    <message id="admin.password.once">
        <source>It is shown only this once and is kept nowhere.</source>
        <translation>Hanya tampil sekali ini dan tidak disimpan di mana pun.</translation>
    </message>
    <message id="admin.token.new">
        <source>New token</source>
        <translation>Buat token baru</translation>
    </message>
    <message id="admin.token.title">
        <source>A new token for {name}?</source>
        <translation>Token baru untuk {name}?</translation>
    </message>
    <message id="admin.token.lead">
        <source>The old one no longer counts; the station is cut off until it has the new one.</source>
        <translation>Token lama tidak berlaku lagi; stasiun terputus sampai memakai yang baru.</translation>
    </message>
    <message id="admin.token.go">
        <source>Make a token</source>
        <translation>Buat token</translation>
    </message>
    <message id="admin.token.done">
        <source>Token of {name}</source>
        <translation>Token {name}</translation>
    </message>
    <message id="admin.token.done.lead">
        <source>Write it into the station's token file.</source>
        <translation>Tuliskan ke berkas token stasiun itu.</translation>
    </message>
    <message id="admin.token.once">
        <source>It is shown only this once and is kept nowhere.</source>
        <translation>Hanya tampil sekali ini dan tidak disimpan di mana pun.</translation>
    </message>
    <message id="admin.secret.close">
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message id="admin.station.add">
        <source>Add a station</source>
        <translation>Tambah stasiun</translation>
    </message>
    <message id="admin.station.key">
        <source>Name of the station</source>
        <translation>Nama stasiun</translation>
    </message>
    <message id="admin.station.key.hint">
        <source>Like kiosk-2 or desk-14.</source>
        <translation>Seperti kiosk-2 atau desk-14.</translation>
    </message>
    <message id="admin.station.role">
        <source>What it is</source>
        <translation>Jenis</translation>
    </message>
    <message id="admin.station.counter">
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message id="admin.station.counter.hint">
        <source>Only for a counter PC that always stands at one.</source>
        <translation>Hanya untuk PC yang selalu di satu loket.</translation>
    </message>
    <message id="admin.station.any_counter">
        <source>Any</source>
        <translation>Mana saja</translation>
    </message>
    <message id="admin.station.connected">
        <source>Connected</source>
        <translation>Tersambung</translation>
    </message>
    <message id="admin.station.away">
        <source>Not connected</source>
        <translation>Terputus</translation>
    </message>
    <message id="admin.station.revoked">
        <source>Shut out</source>
        <translation>Dicabut</translation>
    </message>
    <message id="admin.station.revoke">
        <source>Shut out</source>
        <translation>Cabut akses</translation>
    </message>
    <message id="admin.station.new.lead">
        <source>Save first, then make a token with the key above.</source>
        <translation>Simpan dulu, lalu buat token dengan tombol kunci di atas.</translation>
    </message>
    <message id="admin.ticket.paper">
        <source>Paper ticket</source>
        <translation>Tiket kertas</translation>
    </message>
    <message id="admin.ticket.about" numerus="yes">
        <source>{count} lines of its own</source>
        <translation>
            <numerusform>{count} baris sendiri</numerusform>
        </translation>
    </message>
    <message id="admin.ticket.lead">
        <source>Lines of the site's own on every ticket. Everything else on it is fixed.</source>
        <translation>Baris milik sendiri pada setiap tiket. Selebihnya tetap.</translation>
    </message>
    <message id="admin.ticket.header">
        <source>Under the name</source>
        <translation>Di bawah nama</translation>
    </message>
    <message id="admin.ticket.header.hint">
        <source>For an address or opening hours.</source>
        <translation>Untuk alamat atau jam buka.</translation>
    </message>
    <message id="admin.ticket.header.example">
        <source>Jl. Merdeka 1</source>
        <translation>Jl. Merdeka 1</translation>
    </message>
    <message id="admin.ticket.footer">
        <source>At the end</source>
        <translation>Di bagian akhir</translation>
    </message>
    <message id="admin.ticket.footer.hint">
        <source>For a wish or a telephone number.</source>
        <translation>Untuk pesan atau nomor telepon.</translation>
    </message>
    <message id="admin.ticket.footer.example">
        <source>Information: 112</source>
        <translation>Informasi: 112</translation>
    </message>
    <message id="admin.ticket.preview">
        <source>As it is printed</source>
        <translation>Seperti dicetak</translation>
    </message>
    <message id="admin.calendar.weeks">
        <source>Ordinary weeks</source>
        <translation>Pekan biasa</translation>
    </message>
    <message id="admin.calendar.seasons">
        <source>Seasons</source>
        <translation>Musim</translation>
    </message>
    <message id="admin.calendar.special_days">
        <source>Special days</source>
        <translation>Hari khusus</translation>
    </message>
    <message id="admin.calendar.closures">
        <source>Closed days {year}</source>
        <translation>Hari tutup {year}</translation>
    </message>
    <message id="admin.calendar.estimated">
        <source>Estimated</source>
        <translation>Perkiraan</translation>
    </message>
    <message id="admin.calendar.add.closure">
        <source>Add a closed day</source>
        <translation>Tambah hari tutup</translation>
    </message>
    <message id="admin.calendar.add.season">
        <source>Add a season</source>
        <translation>Tambah musim</translation>
    </message>
    <message id="admin.calendar.add.special">
        <source>Add a special day</source>
        <translation>Tambah hari khusus</translation>
    </message>
    <message id="admin.calendar.closure.lead">
        <source>A day without numbers.</source>
        <translation>Hari tanpa nomor antrean.</translation>
    </message>
    <message id="admin.calendar.season.lead">
        <source>From the first to the last day these hours hold instead of the ordinary week: Ramadan, for example.</source>
        <translation>Dari hari pertama sampai terakhir jam ini menggantikan pekan biasa: misalnya Ramadan.</translation>
    </message>
    <message id="admin.calendar.special.lead">
        <source>A date with hours of its own.</source>
        <translation>Tanggal dengan jam sendiri.</translation>
    </message>
    <message id="admin.calendar.name">
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message id="admin.calendar.day">
        <source>Day</source>
        <translation>Tanggal</translation>
    </message>
    <message id="admin.calendar.kind">
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message id="admin.calendar.first">
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message id="admin.calendar.last">
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message id="admin.calendar.who">
        <source>Who is open</source>
        <translation>Yang buka</translation>
    </message>
    <message id="admin.calendar.opened">
        <source>These hours, also who would be closed</source>
        <translation>Jam ini, juga yang biasanya tutup</translation>
    </message>
    <message id="admin.calendar.shortened">
        <source>Only who is open anyway, within these hours</source>
        <translation>Hanya yang memang buka, dalam jam ini</translation>
    </message>
    <message id="admin.calendar.note">
        <source>Remark</source>
        <translation>Catatan</translation>
    </message>
    <message id="admin.calendar.note.hint">
        <source>Shown beside the name at the kiosk; "perkiraan" marks a day that is not sure.</source>
        <translation>Tampil di samping nama di kios; "perkiraan" menandai hari yang belum pasti.</translation>
    </message>
    <message id="admin.calendar.closure.example">
        <source>Founding day of the regency</source>
        <translation>Hari jadi kabupaten</translation>
    </message>
    <message id="admin.calendar.season.example">
        <source>Ramadan 1448 H</source>
        <translation>Ramadan 1448 H</translation>
    </message>
    <message id="admin.calendar.special.example">
        <source>Evening service</source>
        <translation>Layanan malam</translation>
    </message>
    <message id="admin.rules.calling">
        <source>Whose turn it is</source>
        <translation>Giliran panggilan</translation>
    </message>
    <message id="admin.rules.calling.lead">
        <source>How priority and ordinary numbers take turns.</source>
        <translation>Cara nomor prioritas dan umum bergantian.</translation>
    </message>
    <message id="admin.rules.missing">
        <source>Who does not come</source>
        <translation>Yang tidak datang</translation>
    </message>
    <message id="admin.rules.missing.lead">
        <source>When a called number is let go, and how it comes back.</source>
        <translation>Kapan nomor yang dipanggil dilepas, dan cara kembalinya.</translation>
    </message>
    <message id="admin.rules.returning">
        <source>Who comes back</source>
        <translation>Yang kembali</translation>
    </message>
    <message id="admin.rules.returning.lead">
        <source>Where in the line a number stands that was put on hold, transferred, or a no-show.</source>
        <translation>Tempat nomor yang ditunda, dialihkan, atau tidak hadir.</translation>
    </message>
    <message id="admin.rules.appointments">
        <source>Appointments</source>
        <translation>Reservasi</translation>
    </message>
    <message id="admin.rules.appointments.lead">
        <source>When someone with an appointment may report, and is called before others.</source>
        <translation>Kapan pemilik reservasi lapor hadir dan didahulukan.</translation>
    </message>
    <message id="admin.rules.breaks">
        <source>Breaks of a counter</source>
        <translation>Jeda loket</translation>
    </message>
    <message id="admin.rules.breaks.lead">
        <source>How long each break may last before the dashboard tells.</source>
        <translation>Lama tiap jeda sebelum dasbor memberi tahu.</translation>
    </message>
    <message id="admin.rules.limits">
        <source>Numbers and the day's end</source>
        <translation>Batas nomor &amp; akhir hari</translation>
    </message>
    <message id="admin.rules.limits.lead">
        <source>Against touts and stuck buttons, and what becomes of who still waits.</source>
        <translation>Terhadap calo dan tombol macet, dan nasib yang masih menunggu.</translation>
    </message>
    <message id="admin.rules.notes">
        <source>Notes of officers</source>
        <translation>Catatan petugas</translation>
    </message>
    <message id="admin.rules.notes.lead">
        <source>What an officer may note at the end. A closed list, so that no note names a person.</source>
        <translation>Yang boleh dicatat petugas saat selesai. Daftar tertutup, agar tidak ada nama orang.</translation>
    </message>
    <message id="admin.rule.ordinary_per_priority">
        <source>Ordinary after each priority</source>
        <translation>Umum setelah tiap prioritas</translation>
    </message>
    <message id="admin.rule.ordinary_per_priority.hint">
        <source>So many ordinary numbers are called after each priority number.</source>
        <translation>Sebanyak ini nomor umum dipanggil setelah tiap nomor prioritas.</translation>
    </message>
    <message id="admin.rule.ceiling_s">
        <source>Longest wait</source>
        <translation>Batas menunggu</translation>
    </message>
    <message id="admin.rule.ceiling_s.hint">
        <source>Who has waited this long goes before everyone who waited less.</source>
        <translation>Yang menunggu selama ini didahulukan dari semua yang lebih baru.</translation>
    </message>
    <message id="admin.rule.wait_target_s">
        <source>Waiting target</source>
        <translation>Target tunggu</translation>
    </message>
    <message id="admin.rule.wait_target_s.hint">
        <source>For alerts and the service level.</source>
        <translation>Untuk peringatan dan tingkat layanan.</translation>
    </message>
    <message id="admin.rule.priority_classes">
        <source>Priorities at the kiosk</source>
        <translation>Prioritas di kios</translation>
    </message>
    <message id="admin.rule.priority_classes.hint">
        <source>What a citizen may name; each has the same right.</source>
        <translation>Yang dapat dipilih warga; haknya sama.</translation>
    </message>
    <message id="admin.rule.no_class">
        <source>No priority</source>
        <translation>Tanpa prioritas</translation>
    </message>
    <message id="admin.rule.calls_before_no_show">
        <source>No-show offered after</source>
        <translation>Tidak hadir ditawarkan setelah</translation>
    </message>
    <message id="admin.rule.calls_before_no_show.hint">
        <source>The desk offers "no show" from then on.</source>
        <translation>Sejak itu meja menawarkan "tidak hadir".</translation>
    </message>
    <message id="admin.rule.recall_interval_s">
        <source>Between two calls</source>
        <translation>Jarak dua panggilan</translation>
    </message>
    <message id="admin.rule.recall_interval_s.hint">
        <source>A number is called again not sooner.</source>
        <translation>Nomor tidak dipanggil ulang lebih cepat.</translation>
    </message>
    <message id="admin.rule.no_show_after_calls">
        <source>Let go by itself after</source>
        <translation>Dilepas sendiri setelah</translation>
    </message>
    <message id="admin.rule.no_show_after_calls.hint">
        <source>0: only an officer lets a number go.</source>
        <translation>0: hanya petugas yang melepas nomor.</translation>
    </message>
    <message id="admin.rule.no_show_after_s">
        <source>… and after the last call</source>
        <translation>… dan setelah panggilan terakhir</translation>
    </message>
    <message id="admin.rule.no_show_after_s.hint">
        <source>So long the number may still come.</source>
        <translation>Selama ini nomor masih dapat datang.</translation>
    </message>
    <message id="admin.rule.reinstate_within_s">
        <source>Reinstated within</source>
        <translation>Dikembalikan dalam</translation>
    </message>
    <message id="admin.rule.reinstate_within_s.hint">
        <source>So long a no-show can come back without a new number.</source>
        <translation>Selama ini nomor yang tidak hadir dapat kembali tanpa nomor baru.</translation>
    </message>
    <message id="admin.rule.undo_within_s">
        <source>Taken back within</source>
        <translation>Diurungkan dalam</translation>
    </message>
    <message id="admin.rule.undo_within_s.hint">
        <source>So long an officer can take back "finished" and "no show".</source>
        <translation>Selama ini petugas dapat mengurungkan "selesai" dan "tidak hadir".</translation>
    </message>
    <message id="admin.rule.parked_place">
        <source>After being on hold</source>
        <translation>Setelah ditunda</translation>
    </message>
    <message id="admin.rule.parked_place.hint">
        <source>For numbers that fetched a paper, paid, or filled in a form.</source>
        <translation>Bagi yang mengambil berkas, membayar, atau mengisi formulir.</translation>
    </message>
    <message id="admin.rule.transferred_place">
        <source>After a transfer</source>
        <translation>Setelah dialihkan</translation>
    </message>
    <message id="admin.rule.transferred_place.hint">
        <source>In the line of the new counter or service.</source>
        <translation>Di antrean loket atau layanan yang baru.</translation>
    </message>
    <message id="admin.rule.reinstated_place">
        <source>After a no-show</source>
        <translation>Setelah tidak hadir</translation>
    </message>
    <message id="admin.rule.reinstated_place.hint">
        <source>For numbers that an officer reinstated.</source>
        <translation>Bagi nomor yang dikembalikan petugas ke antrean.</translation>
    </message>
    <message id="admin.rule.return_after">
        <source>"After some" means</source>
        <translation>"Setelah beberapa" berarti</translation>
    </message>
    <message id="admin.rule.return_after.hint">
        <source>So many are called before.</source>
        <translation>Sebanyak ini dipanggil dulu.</translation>
    </message>
    <message id="admin.rule.appointment_early_s">
        <source>May report earlier by</source>
        <translation>Lapor hadir paling awal</translation>
    </message>
    <message id="admin.rule.appointment_early_s.hint">
        <source>Sooner before the time it is refused.</source>
        <translation>Lebih awal dari ini ditolak.</translation>
    </message>
    <message id="admin.rule.appointment_lead_s">
        <source>Due before the time by</source>
        <translation>Didahulukan sejak</translation>
    </message>
    <message id="admin.rule.appointment_lead_s.hint">
        <source>So long before its time it already goes first.</source>
        <translation>Selama ini sebelum waktunya sudah didahulukan.</translation>
    </message>
    <message id="admin.rule.appointment_late_s">
        <source>May be late by</source>
        <translation>Boleh terlambat</translation>
    </message>
    <message id="admin.rule.appointment_late_s.hint">
        <source>Who comes later waits like everyone.</source>
        <translation>Yang lebih terlambat menunggu seperti biasa.</translation>
    </message>
    <message id="admin.rule.confirm_within_s">
        <source>Print confirmed within</source>
        <translation>Cetakan dipastikan dalam</translation>
    </message>
    <message id="admin.rule.confirm_within_s.hint">
        <source>A number that was not printed by then is void.</source>
        <translation>Nomor yang belum tercetak saat itu batal.</translation>
    </message>
    <message id="admin.rule.tickets_per_person">
        <source>For one person</source>
        <translation>Bagi satu orang</translation>
    </message>
    <message id="admin.rule.tickets_per_person.hint">
        <source>Where an identity is given; 0: no limit.</source>
        <translation>Bila identitas diberikan; 0: tanpa batas.</translation>
    </message>
    <message id="admin.rule.tickets_per_minute">
        <source>From one kiosk</source>
        <translation>Dari satu kios</translation>
    </message>
    <message id="admin.rule.tickets_per_minute.hint">
        <source>0: no limit.</source>
        <translation>0: tanpa batas.</translation>
    </message>
    <message id="admin.rule.day_end">
        <source>Who still waits in the evening</source>
        <translation>Yang masih menunggu sore hari</translation>
    </message>
    <message id="admin.rule.day_end.hint">
        <source>Every one stands in the log.</source>
        <translation>Semuanya tercatat di log.</translation>
    </message>
    <message id="admin.rule.notes">
        <source>Notes to choose from</source>
        <translation>Pilihan catatan</translation>
    </message>
    <message id="admin.rule.notes.hint">
        <source>One each line.</source>
        <translation>Satu setiap baris.</translation>
    </message>
    <message id="admin.rule.notes.example">
        <source>Copy was made here</source>
        <translation>Fotokopi dibuat di sini</translation>
    </message>
    <message id="admin.break.short">
        <source>Short break</source>
        <translation>Istirahat</translation>
    </message>
    <message id="admin.break.prayer">
        <source>Prayer</source>
        <translation>Ibadah</translation>
    </message>
    <message id="admin.break.meal">
        <source>Meal break</source>
        <translation>Makan siang</translation>
    </message>
    <message id="admin.break.meeting">
        <source>Meeting</source>
        <translation>Rapat</translation>
    </message>
    <message id="admin.break.technical">
        <source>Equipment</source>
        <translation>Gangguan alat</translation>
    </message>
    <message id="admin.place.arrival">
        <source>Where the first arrival gives it</source>
        <translation>Sesuai kedatangan pertama</translation>
    </message>
    <message id="admin.place.after_some">
        <source>After some others</source>
        <translation>Setelah beberapa nomor</translation>
    </message>
    <message id="admin.place.last">
        <source>At the end of the line</source>
        <translation>Di akhir antrean</translation>
    </message>
    <message id="admin.day_end.cancel">
        <source>Their numbers end with the day</source>
        <translation>Nomornya berakhir hari itu</translation>
    </message>
    <message id="admin.day_end.carry">
        <source>They stand first on the next day</source>
        <translation>Berdiri paling depan hari berikutnya</translation>
    </message>
    <message id="admin.example.calling">
        <source>1 priority : {ordinary} ordinary. Who has waited {ceiling} goes first. Up to {target} counts as in time.</source>
        <translation>1 prioritas : {ordinary} umum. Yang menunggu {ceiling} didahulukan. Sampai {target} terhitung tepat waktu.</translation>
    </message>
    <message id="admin.example.calling.short">
        <source>1 priority : {ordinary} ordinary · {ceiling} at most</source>
        <translation>1 prioritas : {ordinary} umum · paling lama {ceiling}</translation>
    </message>
    <message id="admin.example.missing.short">
        <source>No-show offered after {calls} calls</source>
        <translation>Tidak hadir setelah {calls} panggilan</translation>
    </message>
    <message id="admin.example.missing.officer">
        <source>After {calls} calls, {interval} apart at least, the officer may press "no show".</source>
        <translation>Setelah {calls} panggilan, berjarak sedikitnya {interval}, petugas dapat menekan "tidak hadir".</translation>
    </message>
    <message id="admin.example.missing.own">
        <source>After {calls} calls and {after} more without anyone coming, the number is let go by itself.</source>
        <translation>Setelah {calls} panggilan dan {after} tanpa ada yang datang, nomor dilepas sendiri.</translation>
    </message>
    <message id="admin.example.missing.never">
        <source>Only an officer lets a number go.</source>
        <translation>Hanya petugas yang melepas nomor.</translation>
    </message>
    <message id="admin.example.returning.parked_place">
        <source>On hold: {place}.</source>
        <translation>Ditunda: {place}.</translation>
    </message>
    <message id="admin.example.returning.transferred_place">
        <source>Transferred: {place}.</source>
        <translation>Dialihkan: {place}.</translation>
    </message>
    <message id="admin.example.returning.reinstated_place">
        <source>No-show: {place}.</source>
        <translation>Tidak hadir: {place}.</translation>
    </message>
    <message id="admin.example.place.arrival">
        <source>where the first arrival gives it</source>
        <translation>sesuai kedatangan pertama</translation>
    </message>
    <message id="admin.example.place.after_some">
        <source>after {after} others</source>
        <translation>setelah {after} nomor</translation>
    </message>
    <message id="admin.example.place.last">
        <source>at the end of the line</source>
        <translation>di akhir antrean</translation>
    </message>
    <message id="admin.example.appointments">
        <source>Appointment at {time}: may report from {early}, goes first from {due}, and after {late} waits like everyone.</source>
        <translation>Reservasi pukul {time}: lapor hadir sejak {early}, didahulukan sejak {due}, lewat {late} menunggu seperti biasa.</translation>
    </message>
    <message id="admin.example.appointments.short">
        <source>{late} late at most</source>
        <translation>Terlambat paling lama {late}</translation>
    </message>
    <message id="admin.example.breaks">
        <source>{reason} {minutes}</source>
        <translation>{reason} {minutes}</translation>
    </message>
    <message id="admin.example.limits.person" numerus="yes">
        <source>{count} numbers a day for one person</source>
        <translation>
            <numerusform>Seorang paling banyak {count} nomor sehari</numerusform>
        </translation>
    </message>
    <message id="admin.example.limits.minute" numerus="yes">
        <source>{count} numbers a minute from one kiosk</source>
        <translation>
            <numerusform>Satu kios paling banyak {count} nomor semenit</numerusform>
        </translation>
    </message>
    <message id="admin.example.limits.none">
        <source>No limit of numbers</source>
        <translation>Tanpa batas nomor</translation>
    </message>
    <message id="admin.example.limits.cancel">
        <source>Who still waits in the evening takes a new number another day.</source>
        <translation>Yang masih menunggu sore hari mengambil nomor baru di hari lain.</translation>
    </message>
    <message id="admin.example.limits.carry">
        <source>Who still waits in the evening stands first on the next day.</source>
        <translation>Yang masih menunggu sore hari berdiri paling depan esoknya.</translation>
    </message>
    <message id="admin.example.notes" numerus="yes">
        <source>{count} notes to choose</source>
        <translation>
            <numerusform>{count} pilihan catatan</numerusform>
        </translation>
    </message>
    <message id="admin.leave.title">
        <source>Not saved yet</source>
        <translation>Belum disimpan</translation>
    </message>
    <message id="admin.leave.lead">
        <source>What you typed in this form is lost when you leave it.</source>
        <translation>Isian di formulir ini hilang bila Anda meninggalkannya.</translation>
    </message>
    <message id="admin.leave.go">
        <source>Throw away</source>
        <translation>Buang isian</translation>
    </message>
    <message id="admin.remove.booths.title">
        <source>Remove {name}?</source>
        <translation>Hapus {name}?</translation>
    </message>
    <message id="admin.remove.booths.lead">
        <source>Its services and counters go with it. Reports of past days keep them.</source>
        <translation>Layanan dan loketnya ikut terhapus. Laporan hari lalu tetap menyimpannya.</translation>
    </message>
    <message id="admin.remove.booths.go">
        <source>Remove the booth</source>
        <translation>Hapus gerai</translation>
    </message>
    <message id="admin.remove.services.title">
        <source>Remove {name}?</source>
        <translation>Hapus {name}?</translation>
    </message>
    <message id="admin.remove.services.lead">
        <source>Kiosks offer it no longer. Reports of past days keep it.</source>
        <translation>Kios tidak menawarkannya lagi. Laporan hari lalu tetap menyimpannya.</translation>
    </message>
    <message id="admin.remove.services.go">
        <source>Remove the service</source>
        <translation>Hapus layanan</translation>
    </message>
    <message id="admin.remove.counters.title">
        <source>Remove {name}?</source>
        <translation>Hapus {name}?</translation>
    </message>
    <message id="admin.remove.counters.lead">
        <source>Nobody can sign in there any more. Reports of past days keep it.</source>
        <translation>Tidak ada lagi yang dapat masuk di sana. Laporan hari lalu tetap menyimpannya.</translation>
    </message>
    <message id="admin.remove.counters.go">
        <source>Remove the counter</source>
        <translation>Hapus loket</translation>
    </message>
    <message id="admin.remove.calendar.title">
        <source>Remove {name}?</source>
        <translation>Hapus {name}?</translation>
    </message>
    <message id="admin.remove.calendar.lead">
        <source>Ordinary hours hold again on those days.</source>
        <translation>Pada hari itu jam biasa berlaku lagi.</translation>
    </message>
    <message id="admin.remove.calendar.go">
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message id="admin.revoke.stations.title">
        <source>Shut out {name}?</source>
        <translation>Cabut akses {name}?</translation>
    </message>
    <message id="admin.revoke.stations.lead">
        <source>It is cut off within seconds and cannot come back with its token.</source>
        <translation>Terputus dalam hitungan detik dan tidak dapat kembali dengan tokennya.</translation>
    </message>
    <message id="admin.revoke.stations.go">
        <source>Shut out</source>
        <translation>Cabut akses</translation>
    </message>
    <message id="admin.ticket.sample.priority">
        <source>Ordinary</source>
        <translation>Umum</translation>
    </message>
    <message id="admin.ticket.sample.kiosk">
        <source>Kiosk 1</source>
        <translation>Kios 1</translation>
    </message>
    <message id="admin.export.title">
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message id="admin.export.lead">
        <source>The whole configuration as one readable file: building, booths, services, counters, hours, rules, officers. Passwords and tokens are never in it.</source>
        <translation>Seluruh konfigurasi dalam satu berkas yang mudah dibaca: bangunan, gerai, layanan, loket, jam, aturan, petugas. Sandi dan token tidak pernah ada di dalamnya.</translation>
    </message>
    <message id="admin.export.go">
        <source>Save as a file …</source>
        <translation>Simpan ke berkas …</translation>
    </message>
    <message id="admin.export.done">
        <source>Written: {file}</source>
        <translation>Tersimpan: {file}</translation>
    </message>
    <message id="admin.export.fault">
        <source>{file} could not be written: {detail}</source>
        <translation>{file} tidak dapat ditulis: {detail}</translation>
    </message>
    <message id="admin.export.busy">
        <source>Writing …</source>
        <translation>Menulis …</translation>
    </message>
    <message id="admin.export.needs_people">
        <source>Asking the hub for the officers …</source>
        <translation>Bertanya ke hub tentang petugas …</translation>
    </message>
    <message id="admin.import.title">
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message id="admin.import.lead">
        <source>A file that was exported and changed. With one mistake in it nothing is taken; without, you see first what would change.</source>
        <translation>Berkas hasil ekspor yang sudah diubah. Bila ada satu kesalahan, tidak ada yang diambil; bila benar, perubahannya tampil dulu.</translation>
    </message>
    <message id="admin.import.go">
        <source>Choose a file …</source>
        <translation>Pilih berkas …</translation>
    </message>
    <message id="admin.import.unreadable">
        <source>The file cannot be opened.</source>
        <translation>Berkas tidak dapat dibuka.</translation>
    </message>
    <message id="admin.import.faulty" numerus="yes">
        <source>{count} mistakes. Nothing was taken.</source>
        <translation>
            <numerusform>{count} kesalahan. Tidak ada yang diambil.</numerusform>
        </translation>
    </message>
    <message id="admin.import.same">
        <source>No changes: the building is already as the file says.</source>
        <translation>Tidak ada perubahan: bangunan sudah seperti isi berkas.</translation>
    </message>
    <message id="admin.import.counts">
        <source>{added} added · {changed} changed · {removed} removed</source>
        <translation>{added} ditambah · {changed} diubah · {removed} dihapus</translation>
    </message>
    <message id="admin.import.added">
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message id="admin.import.changed">
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message id="admin.import.removed">
        <source>Removed</source>
        <translation>Dihapus</translation>
    </message>
    <message id="admin.import.order">
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message id="admin.import.field">
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message id="admin.import.more" numerus="yes">
        <source>and {count} more fields</source>
        <translation>
            <numerusform>dan {count} isian lain</numerusform>
        </translation>
    </message>
    <message id="admin.file.site">
        <source>Configuration</source>
        <translation>Konfigurasi</translation>
    </message>
    <message id="admin.file.holidays">
        <source>Holidays</source>
        <translation>Hari libur</translation>
    </message>
    <message id="admin.file.open">
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message id="admin.file.save">
        <source>Save as</source>
        <translation>Simpan sebagai</translation>
    </message>
    <message id="admin.holidays.year">
        <source>National holidays {year} …</source>
        <translation>Ambil libur nasional {year} …</translation>
    </message>
    <message id="admin.holidays.title">
        <source>Holidays {year}</source>
        <translation>Hari libur {year}</translation>
    </message>
    <message id="admin.holidays.import">
        <source>Import CSV …</source>
        <translation>Impor CSV …</translation>
    </message>
    <message id="admin.holidays.export">
        <source>Export CSV …</source>
        <translation>Ekspor CSV …</translation>
    </message>
    <message id="admin.holidays.about" numerus="yes">
        <source>{count} days. Compare with the joint decree (SKB 3 Menteri) of the year.</source>
        <translation>
            <numerusform>{count} hari. Cocokkan dengan SKB 3 Menteri tahun itu.</numerusform>
        </translation>
    </message>
    <message id="admin.holidays.estimated" numerus="yes">
        <source>{count} are estimated.</source>
        <translation>
            <numerusform>{count} masih perkiraan.</numerusform>
        </translation>
    </message>
    <message id="admin.holidays.same" numerus="yes">
        <source>No changes: all {count} days are there already.</source>
        <translation>
            <numerusform>Tidak ada perubahan: {count} hari sudah ada.</numerusform>
        </translation>
    </message>
    <message id="admin.holidays.there">
        <source>there already</source>
        <translation>sudah ada</translation>
    </message>
    <message id="admin.holidays.before">
        <source>was: {name}</source>
        <translation>semula: {name}</translation>
    </message>
    <message id="admin.proposal.reading">
        <source>Reading …</source>
        <translation>Membaca …</translation>
    </message>
    <message id="admin.proposal.faulty">
        <source>Mend the file, then import it again</source>
        <translation>Perbaiki berkas, lalu impor lagi</translation>
    </message>
    <message id="admin.proposal.same">
        <source>No changes</source>
        <translation>Tidak ada perubahan</translation>
    </message>
    <message id="admin.proposal.ready">
        <source>Nothing has changed yet</source>
        <translation>Belum ada yang berubah</translation>
    </message>
    <message id="admin.proposal.sending">
        <source>Saving …</source>
        <translation>Menyimpan …</translation>
    </message>
    <message id="admin.proposal.done">
        <source>Applied</source>
        <translation>Sudah diterapkan</translation>
    </message>
    <message id="admin.proposal.refused">
        <source>Refused</source>
        <translation>Ditolak</translation>
    </message>
    <message id="admin.proposal.accept">
        <source>Apply</source>
        <translation>Terapkan</translation>
    </message>
    <message id="admin.proposal.none">
        <source>Nothing to look at yet</source>
        <translation>Belum ada yang ditinjau</translation>
    </message>
    <message id="admin.proposal.none.advice">
        <source>What a file would change, or what is wrong in it, is shown here.</source>
        <translation>Perubahan dari berkas, atau kesalahan di dalamnya, tampil di sini.</translation>
    </message>
</context>
</TS>
