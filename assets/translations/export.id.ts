<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>export</name>
    <message id="export.about">
        <source>About</source>
        <translation>Keterangan</translation>
    </message>
    <message id="export.formulas">
        <source>How the figures are reckoned</source>
        <translation>Cara menghitung</translation>
    </message>
    <message id="export.page">
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
    <message id="export.empty">
        <source>Nothing in this period.</source>
        <translation>Tidak ada data pada periode ini.</translation>
    </message>
    <message id="export.total">
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message id="export.nobody">
        <source>Nobody signed in</source>
        <translation>Tanpa petugas</translation>
    </message>
    <message id="export.stem">
        <source>report</source>
        <translation>laporan</translation>
    </message>
    <message id="export.all_booths">
        <source>All booths</source>
        <translation>Semua gerai</translation>
    </message>
    <message id="export.all_services">
        <source>All services</source>
        <translation>Semua layanan</translation>
    </message>
    <message id="export.running">
        <source>The open day is included; its figures still change.</source>
        <translation>Hari yang masih berjalan ikut dihitung; angkanya masih berubah.</translation>
    </message>
    <message id="export.fact.period">
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message id="export.fact.days">
        <source>Days open</source>
        <translation>Hari buka</translation>
    </message>
    <message id="export.fact.booths">
        <source>Booths</source>
        <translation>Gerai</translation>
    </message>
    <message id="export.fact.services">
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message id="export.fact.target">
        <source>Waiting target</source>
        <translation>Target waktu tunggu</translation>
    </message>
    <message id="export.fact.made">
        <source>Made on</source>
        <translation>Dibuat pada</translation>
    </message>
    <message id="export.fact.note">
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message id="export.fact.sample">
        <source>Attention</source>
        <translation>Perhatian</translation>
    </message>
    <message id="export.title.day_figures">
        <source>Figures of the day</source>
        <translation>Ringkasan kinerja</translation>
    </message>
    <message id="export.title.half_hours">
        <source>Queue per half hour</source>
        <translation>Antrean per setengah jam</translation>
    </message>
    <message id="export.title.heatmap">
        <source>Busy hours</source>
        <translation>Jam ramai</translation>
    </message>
    <message id="export.title.histogram">
        <source>Waiting times</source>
        <translation>Sebaran waktu tunggu</translation>
    </message>
    <message id="export.title.by_service">
        <source>Performance by service</source>
        <translation>Kinerja per layanan</translation>
    </message>
    <message id="export.title.by_booth">
        <source>Performance by booth</source>
        <translation>Kinerja per gerai</translation>
    </message>
    <message id="export.title.by_counter">
        <source>Performance by counter</source>
        <translation>Kinerja per loket</translation>
    </message>
    <message id="export.title.by_officer">
        <source>Performance by officer</source>
        <translation>Kinerja per petugas</translation>
    </message>
    <message id="export.title.outcomes">
        <source>Outcomes of services</source>
        <translation>Hasil layanan</translation>
    </message>
    <message id="export.title.breaks">
        <source>Breaks</source>
        <translation>Jeda loket</translation>
    </message>
    <message id="export.title.days">
        <source>Performance by day</source>
        <translation>Kinerja per hari</translation>
    </message>
    <message id="export.title.visits">
        <source>Visits</source>
        <translation>Kunjungan</translation>
    </message>
    <message id="export.table.classes">
        <source>By class</source>
        <translation>Menurut prioritas</translation>
    </message>
    <message id="export.table.hours">
        <source>Time of counters</source>
        <translation>Waktu loket</translation>
    </message>
    <message id="export.table.other_counts">
        <source>Other counts</source>
        <translation>Jumlah lain</translation>
    </message>
    <message id="export.table.half_hours">
        <source>Per half hour</source>
        <translation>Per setengah jam</translation>
    </message>
    <message id="export.table.heatmap">
        <source>Weekday and hour</source>
        <translation>Hari dan jam</translation>
    </message>
    <message id="export.table.histogram">
        <source>Waiting times</source>
        <translation>Sebaran waktu tunggu</translation>
    </message>
    <message id="export.table.by_service">
        <source>By service</source>
        <translation>Per layanan</translation>
    </message>
    <message id="export.table.by_booth">
        <source>By booth</source>
        <translation>Per gerai</translation>
    </message>
    <message id="export.table.work">
        <source>Work</source>
        <translation>Pekerjaan</translation>
    </message>
    <message id="export.table.outcomes">
        <source>Outcomes</source>
        <translation>Hasil</translation>
    </message>
    <message id="export.table.delivered">
        <source>Services delivered</source>
        <translation>Layanan yang diberikan</translation>
    </message>
    <message id="export.table.reasons">
        <source>Reasons</source>
        <translation>Alasan</translation>
    </message>
    <message id="export.table.breaks">
        <source>Breaks by reason</source>
        <translation>Jeda menurut alasan</translation>
    </message>
    <message id="export.table.days">
        <source>By day</source>
        <translation>Per hari</translation>
    </message>
    <message id="export.table.stays">
        <source>Length of visits</source>
        <translation>Lama kunjungan</translation>
    </message>
    <message id="export.table.visits">
        <source>Visits to several services</source>
        <translation>Kunjungan ke beberapa layanan</translation>
    </message>
    <message id="export.class.all">
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message id="export.class.ordinary">
        <source>Ordinary</source>
        <translation>Umum</translation>
    </message>
    <message id="export.class.priority">
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message id="export.column.class">
        <source>Class</source>
        <translation>Golongan</translation>
    </message>
    <message id="export.column.what">
        <source>What</source>
        <translation>Uraian</translation>
    </message>
    <message id="export.column.count">
        <source>Count</source>
        <translation>Jumlah</translation>
    </message>
    <message id="export.column.share">
        <source>Share</source>
        <translation>Bagian</translation>
    </message>
    <message id="export.column.tickets">
        <source>Tickets</source>
        <translation>Nomor antrean</translation>
    </message>
    <message id="export.column.entered">
        <source>In line</source>
        <translation>Masuk antrean</translation>
    </message>
    <message id="export.column.called">
        <source>Called</source>
        <translation>Dipanggil</translation>
    </message>
    <message id="export.column.served">
        <source>Served</source>
        <translation>Selesai dilayani</translation>
    </message>
    <message id="export.column.no_show">
        <source>No-show</source>
        <translation>Tidak hadir</translation>
    </message>
    <message id="export.column.no_show_share">
        <source>No-show %</source>
        <translation>Tidak hadir %</translation>
    </message>
    <message id="export.column.abandoned">
        <source>Gave up</source>
        <translation>Batal menunggu</translation>
    </message>
    <message id="export.column.abandonment_share">
        <source>Gave up %</source>
        <translation>Batal menunggu %</translation>
    </message>
    <message id="export.column.wait_mean">
        <source>Waiting, mean</source>
        <translation>Tunggu rata-rata</translation>
    </message>
    <message id="export.column.wait_median">
        <source>Waiting, median</source>
        <translation>Tunggu median</translation>
    </message>
    <message id="export.column.wait_p90">
        <source>Waiting, P90</source>
        <translation>Tunggu P90</translation>
    </message>
    <message id="export.column.service_level">
        <source>Service level</source>
        <translation>Tingkat layanan</translation>
    </message>
    <message id="export.column.service_mean">
        <source>Service, mean</source>
        <translation>Layan rata-rata</translation>
    </message>
    <message id="export.column.service_median">
        <source>Service, median</source>
        <translation>Layan median</translation>
    </message>
    <message id="export.column.service_p90">
        <source>Service, P90</source>
        <translation>Layan P90</translation>
    </message>
    <message id="export.column.people">
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message id="export.column.cancelled">
        <source>Cancelled</source>
        <translation>Batal</translation>
    </message>
    <message id="export.column.transferred">
        <source>Transferred</source>
        <translation>Dialihkan</translation>
    </message>
    <message id="export.column.carried">
        <source>Carried to the next day</source>
        <translation>Dilanjutkan esok hari</translation>
    </message>
    <message id="export.column.open_legs">
        <source>Not over yet</source>
        <translation>Belum selesai</translation>
    </message>
    <message id="export.column.void">
        <source>Void numbers</source>
        <translation>Nomor hangus</translation>
    </message>
    <message id="export.column.recalls">
        <source>Recalls</source>
        <translation>Panggil ulang</translation>
    </message>
    <message id="export.column.parks">
        <source>Holds</source>
        <translation>Ditunda</translation>
    </message>
    <message id="export.column.calls">
        <source>Calls</source>
        <translation>Panggilan</translation>
    </message>
    <message id="export.column.open">
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message id="export.column.break">
        <source>Break</source>
        <translation>Jeda</translation>
    </message>
    <message id="export.column.break_over">
        <source>Break over limit</source>
        <translation>Jeda lewat batas</translation>
    </message>
    <message id="export.column.calling">
        <source>Calling</source>
        <translation>Memanggil</translation>
    </message>
    <message id="export.column.serving">
        <source>Serving</source>
        <translation>Melayani</translation>
    </message>
    <message id="export.column.idle">
        <source>Idle</source>
        <translation>Senggang</translation>
    </message>
    <message id="export.column.occupancy">
        <source>Occupancy</source>
        <translation>Okupansi</translation>
    </message>
    <message id="export.column.from">
        <source>From</source>
        <translation>Mulai</translation>
    </message>
    <message id="export.column.waiting_most">
        <source>Longest line</source>
        <translation>Antrean terpanjang</translation>
    </message>
    <message id="export.column.waiting_mean">
        <source>Mean line</source>
        <translation>Antrean rata-rata</translation>
    </message>
    <message id="export.column.weekday">
        <source>Weekday</source>
        <translation>Hari</translation>
    </message>
    <message id="export.column.hour">
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message id="export.column.days">
        <source>Days</source>
        <translation>Banyak hari</translation>
    </message>
    <message id="export.column.tickets_a_day">
        <source>Tickets a day</source>
        <translation>Nomor per hari</translation>
    </message>
    <message id="export.column.wait_from">
        <source>Waited from</source>
        <translation>Tunggu dari</translation>
    </message>
    <message id="export.column.wait_to">
        <source>to under</source>
        <translation>sampai di bawah</translation>
    </message>
    <message id="export.column.service">
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message id="export.column.booth">
        <source>Booth</source>
        <translation>Gerai</translation>
    </message>
    <message id="export.column.counter">
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message id="export.column.officer">
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message id="export.column.officer_id">
        <source>Id</source>
        <translation>Kode</translation>
    </message>
    <message id="export.column.outcome">
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message id="export.column.legs">
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message id="export.column.numbers">
        <source>Numbers</source>
        <translation>Jumlah nomor</translation>
    </message>
    <message id="export.column.quantity">
        <source>Quantity</source>
        <translation>Banyaknya</translation>
    </message>
    <message id="export.column.reason_for">
        <source>For</source>
        <translation>Untuk</translation>
    </message>
    <message id="export.column.reason">
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message id="export.column.mean">
        <source>Mean</source>
        <translation>Rata-rata</translation>
    </message>
    <message id="export.column.median">
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message id="export.column.p90">
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message id="export.column.over_count">
        <source>Over limit</source>
        <translation>Lewat batas</translation>
    </message>
    <message id="export.column.date">
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message id="export.column.visits">
        <source>Visits</source>
        <translation>Kunjungan</translation>
    </message>
    <message id="export.column.stay_mean">
        <source>Stay, mean</source>
        <translation>Lama rata-rata</translation>
    </message>
    <message id="export.column.stay_median">
        <source>Stay, median</source>
        <translation>Lama median</translation>
    </message>
    <message id="export.column.stay_p90">
        <source>Stay, P90</source>
        <translation>Lama P90</translation>
    </message>
    <message id="export.column.code">
        <source>Ticket</source>
        <translation>Nomor antrean</translation>
    </message>
    <message id="export.column.arrived">
        <source>Arrived</source>
        <translation>Datang</translation>
    </message>
    <message id="export.column.wait">
        <source>Waiting</source>
        <translation>Tunggu</translation>
    </message>
    <message id="export.column.service_time">
        <source>Service</source>
        <translation>Waktu layan</translation>
    </message>
    <message id="export.column.stay">
        <source>Stay</source>
        <translation>Lama kunjungan</translation>
    </message>
    <message id="export.reason.call">
        <source>Call</source>
        <translation>Panggilan</translation>
    </message>
    <message id="export.reason.chosen">
        <source>Call of a chosen number</source>
        <translation>Panggil nomor tertentu</translation>
    </message>
    <message id="export.reason.park">
        <source>Hold</source>
        <translation>Tunda</translation>
    </message>
    <message id="export.reason.transfer">
        <source>Transfer</source>
        <translation>Alihkan</translation>
    </message>
    <message id="export.reason.note">
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message id="export.call.appointment_due">
        <source>Appointment due</source>
        <translation>Reservasi tiba waktunya</translation>
    </message>
    <message id="export.call.appointment_early">
        <source>Appointment before its time, nobody else waited</source>
        <translation>Reservasi lebih awal, tidak ada yang lain menunggu</translation>
    </message>
    <message id="export.call.first_come">
        <source>First come</source>
        <translation>Datang lebih dahulu</translation>
    </message>
    <message id="export.call.priority_turn">
        <source>Turn of priority</source>
        <translation>Giliran prioritas</translation>
    </message>
    <message id="export.call.ordinary_turn">
        <source>Turn of ordinary</source>
        <translation>Giliran umum</translation>
    </message>
    <message id="export.call.waited_longest">
        <source>Waited past the limit</source>
        <translation>Menunggu melewati batas</translation>
    </message>
    <message id="export.call.chosen">
        <source>Chosen number</source>
        <translation>Nomor tertentu</translation>
    </message>
    <message id="export.call.resumed">
        <source>Back after a hold</source>
        <translation>Kembali setelah ditunda</translation>
    </message>
    <message id="export.formula.waiting">
        <source>Waiting time</source>
        <translation>Waktu tunggu</translation>
    </message>
    <message id="export.formula.waiting.is">
        <source>First call − arrival.</source>
        <translation>Panggilan pertama − kedatangan.</translation>
    </message>
    <message id="export.formula.service">
        <source>Service time</source>
        <translation>Waktu layan</translation>
    </message>
    <message id="export.formula.service.is">
        <source>End − start, less the time on hold.</source>
        <translation>Selesai − mulai, dikurangi waktu ditunda.</translation>
    </message>
    <message id="export.formula.service_level">
        <source>Service level</source>
        <translation>Tingkat layanan</translation>
    </message>
    <message id="export.formula.service_level.is">
        <source>Served with a wait within the target ÷ all served.</source>
        <translation>Dilayani dengan tunggu dalam target ÷ semua yang dilayani.</translation>
    </message>
    <message id="export.formula.no_show_share">
        <source>No-show %</source>
        <translation>Tidak hadir %</translation>
    </message>
    <message id="export.formula.no_show_share.is">
        <source>No-shows ÷ numbers called.</source>
        <translation>Tidak hadir ÷ nomor yang dipanggil.</translation>
    </message>
    <message id="export.formula.abandonment_share">
        <source>Gave up %</source>
        <translation>Batal menunggu %</translation>
    </message>
    <message id="export.formula.abandonment_share.is">
        <source>Left while waiting, or still waiting at the day's end ÷ all in line.</source>
        <translation>Pergi saat menunggu, atau masih menunggu saat hari berakhir ÷ semua yang masuk antrean.</translation>
    </message>
    <message id="export.formula.occupancy">
        <source>Occupancy</source>
        <translation>Okupansi</translation>
    </message>
    <message id="export.formula.occupancy.is">
        <source>Serving ÷ (open − breaks).</source>
        <translation>Melayani ÷ (buka − jeda).</translation>
    </message>
    <message id="export.formula.idle">
        <source>Idle</source>
        <translation>Senggang</translation>
    </message>
    <message id="export.formula.idle.is">
        <source>Open − breaks − calling − serving.</source>
        <translation>Buka − jeda − memanggil − melayani.</translation>
    </message>
    <message id="export.formula.median">
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message id="export.formula.median.is">
        <source>Half took no longer than this.</source>
        <translation>Setengahnya tidak lebih lama dari ini.</translation>
    </message>
    <message id="export.formula.p90">
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message id="export.formula.p90.is">
        <source>Nine of ten took no longer than this (nearest rank).</source>
        <translation>Sembilan dari sepuluh tidak lebih lama dari ini (peringkat terdekat).</translation>
    </message>
    <message id="export.not_saved.no_room">
        <source>The disk is full. Nothing was written; choose another place.</source>
        <translation>Penyimpanan penuh. Berkas tidak ditulis; pilih tempat lain.</translation>
    </message>
    <message id="export.not_saved.not_allowed">
        <source>The file may not be written here, or it is open in another program.</source>
        <translation>Berkas tidak boleh ditulis di sini, atau sedang dibuka program lain.</translation>
    </message>
    <message id="export.not_saved.no_folder">
        <source>The folder is not there any more.</source>
        <translation>Folder itu tidak ada lagi.</translation>
    </message>
    <message id="export.not_saved.failed">
        <source>The file could not be written. Nothing is left of it; try another place.</source>
        <translation>Berkas gagal ditulis dan tidak ada sisanya; coba tempat lain.</translation>
    </message>
    <message id="export.format.xlsx">
        <source>Excel workbook</source>
        <translation>Buku kerja Excel</translation>
    </message>
    <message id="export.format.zip">
        <source>CSV files in a ZIP</source>
        <translation>Berkas CSV dalam ZIP</translation>
    </message>
    <message id="export.format.pdf">
        <source>PDF document</source>
        <translation>Dokumen PDF</translation>
    </message>
</context>
</TS>
