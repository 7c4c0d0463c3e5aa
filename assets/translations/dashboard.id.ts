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
        <source>= end − start of service</source>
        <translation>= selesai − mulai layani</translation>
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
    <message id="dashboard.occupancy.formula">
        <source>= serving ÷ open, now</source>
        <translation>= melayani ÷ buka, saat ini</translation>
    </message>
    <message id="dashboard.percent">
        <source>per cent</source>
        <translation>persen</translation>
    </message>
    <message id="dashboard.booths">
        <source>Booths</source>
        <translation>Gerai</translation>
    </message>
    <message id="dashboard.booths.about">
        <source>waiting times in minutes</source>
        <translation>waktu tunggu dalam menit</translation>
    </message>
    <message id="dashboard.booths.about.since">
        <source>waiting times in minutes · median and P90 since {time}</source>
        <translation>waktu tunggu dalam menit · median dan P90 sejak {time}</translation>
    </message>
    <message id="dashboard.booths.legend">
        <source>No-shows ÷ (completed + no-shows) · Busy: someone waits ≥ {busy} · Critical: ≥ {critical}, or no counter for them</source>
        <translation>Tidak hadir ÷ (selesai + tidak hadir) · Padat: ada tunggu ≥ {busy} · Kritis: ≥ {critical}, atau tanpa loket buka</translation>
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
</context>
</TS>
