<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>dashboard</name>
    <message id="dashboard.title">
        <source>Dashboard</source>
        <translation>Dasbor</translation>
    </message>
    <message id="dashboard.product">
        <source>Antrean MPP</source>
        <translation>Antrean MPP</translation>
    </message>
    <message id="dashboard.live">
        <source>Live board</source>
        <translation>Papan langsung</translation>
    </message>
    <message id="dashboard.live.size">
        <source>{date} · {booths} booths, {counters} counters</source>
        <translation>{date} · {booths} gerai, {counters} loket</translation>
    </message>
    <message id="dashboard.supervisor">
        <source>Supervisor</source>
        <translation>Penyelia</translation>
    </message>
    <message id="dashboard.sign_out">
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
    <message id="dashboard.link.live">
        <source>Live</source>
        <translation>Langsung</translation>
    </message>
    <message id="dashboard.link.stale">
        <source>Stalled · data of {time}</source>
        <translation>Tersendat · data {time}</translation>
    </message>
    <message id="dashboard.link.lost">
        <source>Lost · data of {time}</source>
        <translation>Terputus · data {time}</translation>
    </message>
    <message id="dashboard.full_screen">
        <source>Full screen</source>
        <translation>Layar penuh</translation>
    </message>
    <message id="dashboard.full_screen.leave">
        <source>Leave full screen</source>
        <translation>Keluar layar penuh</translation>
    </message>
    <message id="dashboard.since">
        <source>since {time}</source>
        <translation>sejak {time}</translation>
    </message>
    <message id="dashboard.waiting">
        <source>Waiting now</source>
        <translation>Menunggu sekarang</translation>
    </message>
    <message id="dashboard.waiting.unit">
        <source>people</source>
        <translation>orang</translation>
    </message>
    <message id="dashboard.waiting.longest">
        <source>longest {minutes}</source>
        <translation>terlama {minutes}</translation>
    </message>
    <message id="dashboard.waiting.nobody">
        <source>nobody waits</source>
        <translation>tidak ada</translation>
    </message>
    <message id="dashboard.waiting.formula">
        <source>= arrived, not yet called</source>
        <translation>= datang, belum dipanggil</translation>
    </message>
    <message id="dashboard.wait">
        <source>Waiting time</source>
        <translation>Waktu tunggu</translation>
    </message>
    <message id="dashboard.wait.formula">
        <source>= first call − arrival</source>
        <translation>= panggilan 1 − kedatangan</translation>
    </message>
    <message id="dashboard.service">
        <source>Service time</source>
        <translation>Waktu layan</translation>
    </message>
    <message id="dashboard.service.formula">
        <source>= end − start − on hold</source>
        <translation>= selesai − mulai − ditunda</translation>
    </message>
    <message id="dashboard.service.last">
        <source>last {count}</source>
        <translation>{count} terakhir</translation>
    </message>
    <message id="dashboard.minutes.median">
        <source>min median</source>
        <translation>mnt median</translation>
    </message>
    <message id="dashboard.minutes.p90">
        <source>P90 {minutes}</source>
        <translation>P90 {minutes}</translation>
    </message>
    <message id="dashboard.level">
        <source>Service level</source>
        <translation>Tingkat layanan</translation>
    </message>
    <message id="dashboard.level.part">
        <source>{part} of {whole} people</source>
        <translation>{part} dari {whole} orang</translation>
    </message>
    <message id="dashboard.level.formula">
        <source>= waited ≤ {minutes} ÷ served</source>
        <translation>= tunggu ≤ {minutes} ÷ dilayani</translation>
    </message>
    <message id="dashboard.occupancy">
        <source>Counter occupancy</source>
        <translation>Keterisian loket</translation>
    </message>
    <message id="dashboard.occupancy.part">
        <source>{part} of {whole} counters</source>
        <translation>{part} dari {whole} loket</translation>
    </message>
    <message id="dashboard.percent">
        <source>per cent</source>
        <translation>persen</translation>
    </message>
    <message id="dashboard.booths">
        <source>Booths</source>
        <translation>Gerai</translation>
    </message>
    <message id="dashboard.order.code">
        <source>Sorted by code</source>
        <translation>Urut kode</translation>
    </message>
    <message id="dashboard.order.longest">
        <source>Sorted by wait</source>
        <translation>Urut terlama</translation>
    </message>
    <message id="dashboard.zone.all">
        <source>All zones</source>
        <translation>Semua zona</translation>
    </message>
    <message id="dashboard.zone.one">
        <source>Zone {zone}</source>
        <translation>Zona {zone}</translation>
    </message>
    <message id="dashboard.column.booth">
        <source>Booth</source>
        <translation>Gerai</translation>
    </message>
    <message id="dashboard.column.open">
        <source>Counters open</source>
        <translation>Loket buka</translation>
    </message>
    <message id="dashboard.column.waiting">
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message id="dashboard.column.longest">
        <source>Longest</source>
        <translation>Terlama</translation>
    </message>
    <message id="dashboard.column.median">
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message id="dashboard.column.p90">
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message id="dashboard.column.no_show">
        <source>No-show</source>
        <translation>Tidak hadir</translation>
    </message>
    <message id="dashboard.column.condition">
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
    <message id="dashboard.condition.smooth">
        <source>Clear</source>
        <translation>Lancar</translation>
    </message>
    <message id="dashboard.condition.busy">
        <source>Busy</source>
        <translation>Padat</translation>
    </message>
    <message id="dashboard.condition.critical">
        <source>Critical</source>
        <translation>Kritis</translation>
    </message>
    <message id="dashboard.condition.closed">
        <source>Closed</source>
        <translation>Tutup</translation>
    </message>
    <message id="dashboard.reopens">
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message id="dashboard.row">
        <source>{booth}: {condition}, {open} of {counters} counters open, {waiting} waiting</source>
        <translation>{booth}: {condition}, {open} dari {counters} loket buka, {waiting} menunggu</translation>
    </message>
    <message id="dashboard.alerts">
        <source>Alerts</source>
        <translation>Peringatan</translation>
    </message>
    <message id="dashboard.alerts.none">
        <source>No alerts</source>
        <translation>Tidak ada peringatan</translation>
    </message>
    <message id="dashboard.alerts.none.about">
        <source>Counters are open, and nobody waits beyond the target.</source>
        <translation>Loket buka, dan tidak ada yang menunggu melewati target.</translation>
    </message>
    <message id="dashboard.alert.where">
        <source>{code} {place}</source>
        <translation>{code} {place}</translation>
    </message>
    <message id="dashboard.alert.link">
        <source>Connection lost</source>
        <translation>Koneksi terputus</translation>
    </message>
    <message id="dashboard.alert.link.where">
        <source>The figures stand still</source>
        <translation>Angka di papan ini berhenti</translation>
    </message>
    <message id="dashboard.alert.link.detail">
        <source>data until then</source>
        <translation>data sampai saat itu</translation>
    </message>
    <message id="dashboard.alert.no_counter">
        <source>No counter open</source>
        <translation>Tidak ada loket buka</translation>
    </message>
    <message id="dashboard.alert.no_counter.detail">
        <source>{waiting} waiting, {minutes}</source>
        <translation>{waiting} menunggu, {minutes}</translation>
    </message>
    <message id="dashboard.alert.wait">
        <source>Wait above target</source>
        <translation>Tunggu di atas target</translation>
    </message>
    <message id="dashboard.alert.wait.detail">
        <source>{minutes} · target {target}</source>
        <translation>{minutes} · target {target}</translation>
    </message>
    <message id="dashboard.alert.no_show">
        <source>No-shows above {percent}</source>
        <translation>Tidak hadir di atas {percent}</translation>
    </message>
    <message id="dashboard.alert.no_show.detail">
        <source>{percent} · {part} of {whole}</source>
        <translation>{percent} · {part} dari {whole}</translation>
    </message>
    <message id="dashboard.connecting.title">
        <source>Connecting to the queue hub</source>
        <translation>Menyambung ke pusat antrean</translation>
    </message>
    <message id="dashboard.connecting.advice">
        <source>The board opens by itself as soon as the hub can be reached.</source>
        <translation>Papan ini terbuka sendiri begitu pusat antrean terjangkau.</translation>
    </message>
    <message id="dashboard.turned_away.title">
        <source>The queue hub does not accept this computer</source>
        <translation>Komputer ini tidak diterima pusat antrean</translation>
    </message>
    <message id="dashboard.turned_away.advice">
        <source>Call the IT officer: this computer’s token is wrong or revoked, or its version does not fit.</source>
        <translation>Hubungi petugas TI: token komputer ini salah atau sudah dicabut, atau versinya tidak cocok.</translation>
    </message>
    <message id="dashboard.sign_in.title">
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message id="dashboard.sign_in.lead">
        <source>For supervisors</source>
        <translation>Untuk penyelia</translation>
    </message>
    <message id="dashboard.sign_in.user">
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message id="dashboard.sign_in.password">
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message id="dashboard.sign_in.go">
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message id="dashboard.sign_in.checking">
        <source>Checking…</source>
        <translation>Memeriksa…</translation>
    </message>
    <message id="dashboard.sign_in.needs_hub">
        <source>Needs the connection to the hub</source>
        <translation>Perlu koneksi ke pusat antrean</translation>
    </message>
    <message id="dashboard.sign_in.not_supervisor">
        <source>Only supervisors sign in here.</source>
        <translation>Hanya penyelia yang masuk di sini.</translation>
    </message>
    <message id="dashboard.sign_in.throttled">
        <source>Too many attempts. Try again in {wait}.</source>
        <translation>Terlalu banyak percobaan. Coba lagi dalam {wait}.</translation>
    </message>
    <message id="dashboard.agency_head">
        <source>Head of agency</source>
        <translation>Kepala instansi</translation>
    </message>
    <message id="dashboard.back">
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message id="dashboard.busy">
        <source>Being done…</source>
        <translation>Sedang dikerjakan…</translation>
    </message>
    <message id="dashboard.until">
        <source>until {time}</source>
        <translation>s.d. {time}</translation>
    </message>
    <message id="dashboard.until.title">
        <source>Until when</source>
        <translation>Sampai kapan</translation>
    </message>
    <message id="dashboard.until.day_end">
        <source>day’s end</source>
        <translation>akhir hari</translation>
    </message>
    <message id="dashboard.counters">
        <source>Counters</source>
        <translation>Loket</translation>
    </message>
    <message id="dashboard.tickets">
        <source>Numbers</source>
        <translation>Nomor</translation>
    </message>
    <message id="dashboard.counter">
        <source>Counter {counter}</source>
        <translation>Loket {counter}</translation>
    </message>
    <message id="dashboard.search.booths">
        <source>Find booth</source>
        <translation>Cari gerai, instansi</translation>
    </message>
    <message id="dashboard.search.counters">
        <source>Find counter</source>
        <translation>Cari loket, petugas</translation>
    </message>
    <message id="dashboard.search.tickets">
        <source>Find number</source>
        <translation>Cari nomor</translation>
    </message>
    <message id="dashboard.order.need">
        <source>Sorted by need</source>
        <translation>Paling perlu</translation>
    </message>
    <message id="dashboard.occupancy.formula">
        <source>= serving ÷ (open − breaks)</source>
        <translation>= melayani ÷ (buka − jeda)</translation>
    </message>
    <message id="dashboard.legend.part">
        <source>{shown} of {whole} shown</source>
        <translation>{shown} dari {whole} tampil</translation>
    </message>
    <message id="dashboard.booths.since">
        <source>median and P90 since {time}</source>
        <translation>median dan P90 sejak {time}</translation>
    </message>
    <message id="dashboard.booths.legend">
        <source>Minutes · Busy: someone waits ≥ {busy} · Critical: ≥ {critical}, or no counter for them</source>
        <translation>Menit · Padat: ada tunggu ≥ {busy} · Kritis: ≥ {critical}, atau tanpa loket buka</translation>
    </message>
    <message id="dashboard.counters.legend">
        <source>Services: served of offered · Waiting: for what the counter serves</source>
        <translation>Layanan: dilayani dari tersedia · Menunggu: untuk layanan loket itu</translation>
    </message>
    <message id="dashboard.tickets.legend">
        <source>{count} numbers · by waiting time, then on hold, no-show, in hand</source>
        <translation>{count} nomor · urut tunggu, lalu ditunda, tidak hadir, di loket</translation>
    </message>
    <message id="dashboard.nothing.booths">
        <source>No booths here</source>
        <translation>Tidak ada gerai di sini</translation>
    </message>
    <message id="dashboard.nothing.booths.about">
        <source>Choose another zone or agency.</source>
        <translation>Pilih zona atau instansi lain.</translation>
    </message>
    <message id="dashboard.nothing.counters">
        <source>No counters here</source>
        <translation>Tidak ada loket di sini</translation>
    </message>
    <message id="dashboard.nothing.counters.about">
        <source>Choose another zone or agency, or add counters in the administration.</source>
        <translation>Pilih zona atau instansi lain, atau tambah loket di administrasi.</translation>
    </message>
    <message id="dashboard.nothing.tickets">
        <source>Nobody has a number</source>
        <translation>Belum ada nomor</translation>
    </message>
    <message id="dashboard.nothing.tickets.about">
        <source>Numbers that wait, are on hold, no-shows or in hand stand here.</source>
        <translation>Nomor yang menunggu, ditunda, tidak hadir, atau di loket tampil di sini.</translation>
    </message>
    <message id="dashboard.nothing.found">
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message id="dashboard.nothing.found.about">
        <source>Type a part of the name or of the number, or choose all zones.</source>
        <translation>Ketik sebagian nama atau nomor, atau pilih semua zona.</translation>
    </message>
    <message id="dashboard.column.parked">
        <source>On hold</source>
        <translation>Ditunda</translation>
    </message>
    <message id="dashboard.column.counter">
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message id="dashboard.column.ticket">
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message id="dashboard.column.since">
        <source>For</source>
        <translation>Lama</translation>
    </message>
    <message id="dashboard.column.services">
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message id="dashboard.column.service">
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message id="dashboard.stage.away">
        <source>Offline</source>
        <translation>Luring</translation>
    </message>
    <message id="dashboard.stage.overdue">
        <source>Break over</source>
        <translation>Jeda lewat</translation>
    </message>
    <message id="dashboard.stage.break">
        <source>On break</source>
        <translation>Jeda</translation>
    </message>
    <message id="dashboard.stage.calling">
        <source>Calling</source>
        <translation>Memanggil</translation>
    </message>
    <message id="dashboard.stage.serving">
        <source>Serving</source>
        <translation>Melayani</translation>
    </message>
    <message id="dashboard.stage.idle">
        <source>Free</source>
        <translation>Siap</translation>
    </message>
    <message id="dashboard.stage.closed">
        <source>Closed</source>
        <translation>Tutup</translation>
    </message>
    <message id="dashboard.break.short">
        <source>Short break</source>
        <translation>Istirahat</translation>
    </message>
    <message id="dashboard.break.prayer">
        <source>Prayer</source>
        <translation>Ibadah</translation>
    </message>
    <message id="dashboard.break.meal">
        <source>Meal break</source>
        <translation>Makan siang</translation>
    </message>
    <message id="dashboard.break.meeting">
        <source>Meeting</source>
        <translation>Rapat</translation>
    </message>
    <message id="dashboard.break.technical">
        <source>Equipment</source>
        <translation>Gangguan alat</translation>
    </message>
    <message id="dashboard.close_reason.break">
        <source>Break</source>
        <translation>Istirahat</translation>
    </message>
    <message id="dashboard.close_reason.system_down">
        <source>System down</source>
        <translation>Gangguan sistem</translation>
    </message>
    <message id="dashboard.close_reason.no_officer">
        <source>No officer</source>
        <translation>Tidak ada petugas</translation>
    </message>
    <message id="dashboard.close_reason.full">
        <source>Full</source>
        <translation>Antrean penuh</translation>
    </message>
    <message id="dashboard.close_reason.event">
        <source>Event</source>
        <translation>Ada kegiatan</translation>
    </message>
    <message id="dashboard.close_reason.emergency">
        <source>Emergency</source>
        <translation>Keadaan darurat</translation>
    </message>
    <message id="dashboard.status.printing">
        <source>Being printed</source>
        <translation>Sedang dicetak</translation>
    </message>
    <message id="dashboard.status.waiting">
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message id="dashboard.status.called">
        <source>Called</source>
        <translation>Dipanggil</translation>
    </message>
    <message id="dashboard.status.serving">
        <source>Being served</source>
        <translation>Dilayani</translation>
    </message>
    <message id="dashboard.status.parked">
        <source>On hold</source>
        <translation>Ditunda</translation>
    </message>
    <message id="dashboard.status.completed">
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message id="dashboard.status.no_show">
        <source>No-show</source>
        <translation>Tidak hadir</translation>
    </message>
    <message id="dashboard.status.cancelled">
        <source>Cancelled</source>
        <translation>Batal</translation>
    </message>
    <message id="dashboard.status.transferred">
        <source>Transferred</source>
        <translation>Dialihkan</translation>
    </message>
    <message id="dashboard.status.void">
        <source>Not printed</source>
        <translation>Tidak tercetak</translation>
    </message>
    <message id="dashboard.park.fetching_documents">
        <source>Fetching papers</source>
        <translation>Mengambil berkas</translation>
    </message>
    <message id="dashboard.park.filling_form">
        <source>Filling in a form</source>
        <translation>Mengisi formulir</translation>
    </message>
    <message id="dashboard.park.paying">
        <source>Paying</source>
        <translation>Membayar</translation>
    </message>
    <message id="dashboard.park.copying">
        <source>Making copies</source>
        <translation>Memfotokopi</translation>
    </message>
    <message id="dashboard.park.system_down">
        <source>System down</source>
        <translation>Gangguan sistem</translation>
    </message>
    <message id="dashboard.park.counter_closed">
        <source>Counter closed</source>
        <translation>Loket ditutup</translation>
    </message>
    <message id="dashboard.park.other">
        <source>Other reason</source>
        <translation>Alasan lain</translation>
    </message>
    <message id="dashboard.returns">
        <source>back {time}</source>
        <translation>kembali {time}</translation>
    </message>
    <message id="dashboard.missed_at">
        <source>no-show {time}</source>
        <translation>tidak hadir {time}</translation>
    </message>
    <message id="dashboard.returned">
        <source>back in line</source>
        <translation>kembali antre</translation>
    </message>
    <message id="dashboard.appointment">
        <source>appointment {time}</source>
        <translation>reservasi {time}</translation>
    </message>
    <message id="dashboard.priority.ordinary">
        <source>Ordinary</source>
        <translation>Umum</translation>
    </message>
    <message id="dashboard.priority.priority">
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message id="dashboard.priority.disability">
        <source>Disability</source>
        <translation>Disabilitas</translation>
    </message>
    <message id="dashboard.priority.elderly">
        <source>Elderly</source>
        <translation>Lansia</translation>
    </message>
    <message id="dashboard.priority.pregnant">
        <source>Expecting or nursing</source>
        <translation>Ibu hamil/menyusui</translation>
    </message>
    <message id="dashboard.priority.with_child">
        <source>With a child</source>
        <translation>Membawa anak</translation>
    </message>
    <message id="dashboard.priority.disaster_victim">
        <source>Disaster victim</source>
        <translation>Korban bencana</translation>
    </message>
    <message id="dashboard.priority.title">
        <source>Priority of {code}</source>
        <translation>Prioritas {code}</translation>
    </message>
    <message id="dashboard.priority.lead">
        <source>The place by arrival stays. The calling order changes at once, and the change stands in the log.</source>
        <translation>Tempat menurut kedatangan tetap. Urutan panggilan langsung berubah, dan perubahan dicatat.</translation>
    </message>
    <message id="dashboard.priority.go">
        <source>Change priority</source>
        <translation>Ubah prioritas</translation>
    </message>
    <message id="dashboard.priority.same">
        <source>Choose another class</source>
        <translation>Pilih golongan lain</translation>
    </message>
    <message id="dashboard.visit">
        <source>Visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message id="dashboard.visit.came">
        <source>came {time}</source>
        <translation>datang {time}</translation>
    </message>
    <message id="dashboard.visit.waited">
        <source>waited {minutes}</source>
        <translation>tunggu {minutes}</translation>
    </message>
    <message id="dashboard.visit.served">
        <source>served {minutes}</source>
        <translation>layan {minutes}</translation>
    </message>
    <message id="dashboard.visit.then">
        <source>Then: {services}</source>
        <translation>Lalu: {services}</translation>
    </message>
    <message id="dashboard.do.transfer">
        <source>Transfer</source>
        <translation>Alihkan</translation>
    </message>
    <message id="dashboard.do.priority">
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message id="dashboard.do.cancel">
        <source>Cancel it</source>
        <translation>Batalkan</translation>
    </message>
    <message id="dashboard.do.resume">
        <source>Back into the line</source>
        <translation>Kembali ke antrean</translation>
    </message>
    <message id="dashboard.do.reinstate">
        <source>Back into the line: came after all</source>
        <translation>Kembali ke antrean: sudah hadir</translation>
    </message>
    <message id="dashboard.cannot.missed">
        <source>No-show</source>
        <translation>Tidak hadir</translation>
    </message>
    <message id="dashboard.cannot.in_hand">
        <source>At a counter</source>
        <translation>Di loket</translation>
    </message>
    <message id="dashboard.cannot.printing">
        <source>Being printed</source>
        <translation>Sedang dicetak</translation>
    </message>
    <message id="dashboard.cannot.over">
        <source>It is over</source>
        <translation>Sudah selesai</translation>
    </message>
    <message id="dashboard.waiting.count">
        <source>{count} waiting</source>
        <translation>{count} menunggu</translation>
    </message>
    <message id="dashboard.transfer.title">
        <source>Transfer {code}</source>
        <translation>Alihkan {code}</translation>
    </message>
    <message id="dashboard.transfer.lead">
        <source>Now: {service}. The number on the paper stays the same.</source>
        <translation>Sekarang: {service}. Nomor di kertas tetap sama.</translation>
    </message>
    <message id="dashboard.transfer.search">
        <source>To which service</source>
        <translation>Ke layanan mana</translation>
    </message>
    <message id="dashboard.transfer.counter">
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message id="dashboard.transfer.any_counter">
        <source>Any</source>
        <translation>Mana saja</translation>
    </message>
    <message id="dashboard.transfer.reason">
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message id="dashboard.transfer.reason.wrong_service">
        <source>Wrong service</source>
        <translation>Salah layanan</translation>
    </message>
    <message id="dashboard.transfer.reason.next_step">
        <source>Next step</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message id="dashboard.transfer.reason.specialist">
        <source>Needs a specialist</source>
        <translation>Perlu petugas ahli</translation>
    </message>
    <message id="dashboard.transfer.reason.load">
        <source>Counter too busy</source>
        <translation>Loket terlalu ramai</translation>
    </message>
    <message id="dashboard.transfer.reason.supervisor_request">
        <source>Supervisor’s request</source>
        <translation>Permintaan penyelia</translation>
    </message>
    <message id="dashboard.transfer.place">
        <source>Place in the line</source>
        <translation>Tempat di antrean</translation>
    </message>
    <message id="dashboard.transfer.place.policy">
        <source>As the site’s rule</source>
        <translation>Sesuai aturan</translation>
    </message>
    <message id="dashboard.transfer.place.arrival">
        <source>By arrival</source>
        <translation>Menurut kedatangan</translation>
    </message>
    <message id="dashboard.transfer.place.last">
        <source>Last</source>
        <translation>Paling belakang</translation>
    </message>
    <message id="dashboard.transfer.need_service">
        <source>Choose a service</source>
        <translation>Pilih layanan</translation>
    </message>
    <message id="dashboard.transfer.go">
        <source>Transfer {code}</source>
        <translation>Alihkan {code}</translation>
    </message>
    <message id="dashboard.cancel.title">
        <source>Cancel {code}?</source>
        <translation>Batalkan {code}?</translation>
    </message>
    <message id="dashboard.cancel.lead">
        <source>This person has waited {waited} and loses the place. It cannot be taken back.</source>
        <translation>Orang ini sudah menunggu {waited} dan kehilangan tempatnya. Tidak dapat diurungkan.</translation>
    </message>
    <message id="dashboard.cancel.go">
        <source>Cancel {code}</source>
        <translation>Batalkan {code}</translation>
    </message>
    <message id="dashboard.counter.closed">
        <source>This counter is closed. An officer opens it at the desk.</source>
        <translation>Loket ini tutup. Petugas membukanya di meja loket.</translation>
    </message>
    <message id="dashboard.counter.services">
        <source>Services, the preferred one first</source>
        <translation>Layanan, yang diutamakan di atas</translation>
    </message>
    <message id="dashboard.counter.in_order">
        <source>Call in this order</source>
        <translation>Panggil sesuai urutan ini</translation>
    </message>
    <message id="dashboard.counter.up">
        <source>Move up: {service}</source>
        <translation>Naikkan: {service}</translation>
    </message>
    <message id="dashboard.counter.assign">
        <source>Save services</source>
        <translation>Simpan layanan</translation>
    </message>
    <message id="dashboard.counter.same">
        <source>Nothing is changed yet</source>
        <translation>Belum ada perubahan</translation>
    </message>
    <message id="dashboard.counter.need_service">
        <source>At least one service</source>
        <translation>Paling sedikit satu layanan</translation>
    </message>
    <message id="dashboard.counter.close">
        <source>Close counter</source>
        <translation>Tutup loket</translation>
    </message>
    <message id="dashboard.counter.close.title">
        <source>Close {counter}?</source>
        <translation>Tutup {counter}?</translation>
    </message>
    <message id="dashboard.counter.close.free">
        <source>It has nobody in hand. {waiting} who wait for its services stay in the line for other counters.</source>
        <translation>Tidak ada nomor di loket ini. {waiting} yang menunggu layanannya tetap antre untuk loket lain.</translation>
    </message>
    <message id="dashboard.counter.close.called">
        <source>{code} was called here and goes back to its place in the line.</source>
        <translation>{code} sudah dipanggil ke sini dan kembali ke tempatnya di antrean.</translation>
    </message>
    <message id="dashboard.counter.close.serving">
        <source>{code} is being served here. It is put on hold, and another counter goes on with it.</source>
        <translation>{code} sedang dilayani di sini. Nomor ditunda, lalu dilanjutkan loket lain.</translation>
    </message>
    <message id="dashboard.counter.close.go">
        <source>Close {counter}</source>
        <translation>Tutup {counter}</translation>
    </message>
    <message id="dashboard.booth.facts">
        <source>{agency} · zone {zone} · {open} of {counters} counters open · {waiting} waiting · {parked} on hold · {missed} no-show</source>
        <translation>{agency} · zona {zone} · {open} dari {counters} loket buka · {waiting} menunggu · {parked} ditunda · {missed} tidak hadir</translation>
    </message>
    <message id="dashboard.booth.cost">
        <source>Kiosks give no more numbers and say why. {waiting} who wait are still served.</source>
        <translation>Kios tidak memberi nomor lagi dan menyebutkan alasannya. {waiting} yang menunggu tetap dilayani.</translation>
    </message>
    <message id="dashboard.booth.why">
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message id="dashboard.booth.need_reason">
        <source>Choose a reason</source>
        <translation>Pilih alasan</translation>
    </message>
    <message id="dashboard.booth.close">
        <source>Close booth</source>
        <translation>Tutup gerai</translation>
    </message>
    <message id="dashboard.booth.closed">
        <source>Closed: {reason}</source>
        <translation>Tutup: {reason}</translation>
    </message>
    <message id="dashboard.booth.reopen">
        <source>Open again</source>
        <translation>Buka kembali</translation>
    </message>
    <message id="dashboard.ticker">
        <source>Lobby ticker</source>
        <translation>Teks berjalan</translation>
    </message>
    <message id="dashboard.ticker.none">
        <source>The displays show the site’s own sentences.</source>
        <translation>Layar menampilkan kalimat tetap gedung ini.</translation>
    </message>
    <message id="dashboard.ticker.write">
        <source>Announce</source>
        <translation>Umumkan</translation>
    </message>
    <message id="dashboard.ticker.remove">
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message id="dashboard.announce.title">
        <source>Announce in the lobby</source>
        <translation>Umumkan di lobi</translation>
    </message>
    <message id="dashboard.announce.lead">
        <source>The text passes by on every display. No names, no numbers of people.</source>
        <translation>Teks tampil di semua layar lobi. Jangan tulis nama atau nomor orang.</translation>
    </message>
    <message id="dashboard.announce.text">
        <source>What the lobby reads</source>
        <translation>Yang dibaca pengunjung</translation>
    </message>
    <message id="dashboard.announce.left">
        <source>{count} letters left</source>
        <translation>sisa {count} huruf</translation>
    </message>
    <message id="dashboard.announce.need_text">
        <source>Type the text first</source>
        <translation>Tulis teksnya dahulu</translation>
    </message>
    <message id="dashboard.announce.go">
        <source>Announce</source>
        <translation>Umumkan</translation>
    </message>
    <message id="dashboard.announce.remove.title">
        <source>Take this text off the displays?</source>
        <translation>Hapus teks ini dari layar?</translation>
    </message>
    <message id="dashboard.announce.remove.go">
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message id="dashboard.alerts.quiet">
        <source>{count} set aside</source>
        <translation>{count} disisihkan</translation>
    </message>
    <message id="dashboard.alerts.back">
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message id="dashboard.alert.accept">
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message id="dashboard.alert.snooze">
        <source>Snooze</source>
        <translation>Nanti</translation>
    </message>
    <message id="dashboard.alert.wake">
        <source>Show again</source>
        <translation>Tampilkan lagi</translation>
    </message>
    <message id="dashboard.alert.accepted">
        <source>accepted</source>
        <translation>diterima</translation>
    </message>
    <message id="dashboard.alert.snoozed">
        <source>until {time}</source>
        <translation>s.d. {time}</translation>
    </message>
    <message id="dashboard.alert.everywhere">
        <source>Whole building</source>
        <translation>Seluruh gedung</translation>
    </message>
    <message id="dashboard.alert.no_counter.open">
        <source>kiosks give numbers</source>
        <translation>kios memberi nomor</translation>
    </message>
    <message id="dashboard.alert.queue">
        <source>Long queue</source>
        <translation>Antrean panjang</translation>
    </message>
    <message id="dashboard.alert.queue.detail">
        <source>{waiting} for {counters} counters</source>
        <translation>{waiting} untuk {counters} loket</translation>
    </message>
    <message id="dashboard.alert.break">
        <source>Break over its limit</source>
        <translation>Jeda lewat batas</translation>
    </message>
    <message id="dashboard.alert.break.detail">
        <source>{reason}, {minutes} over</source>
        <translation>{reason}, lewat {minutes}</translation>
    </message>
    <message id="dashboard.alert.station">
        <source>Station offline</source>
        <translation>Perangkat luring</translation>
    </message>
    <message id="dashboard.alert.station.detail">
        <source>was on the line today</source>
        <translation>tadi tersambung</translation>
    </message>
    <message id="dashboard.alert.station.counter">
        <source>{station} is not on the line</source>
        <translation>{station} tidak tersambung</translation>
    </message>
</context>
</TS>
