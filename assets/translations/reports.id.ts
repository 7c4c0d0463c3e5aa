<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>reports</name>
    <message id="reports.title">
        <source>Performance report</source>
        <translation>Laporan kinerja</translation>
    </message>
    <message id="reports.place">
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message id="reports.all_booths">
        <source>All booths</source>
        <translation>Semua gerai</translation>
    </message>
    <message id="reports.own_booths">
        <source>All own booths</source>
        <translation>Semua gerai sendiri</translation>
    </message>
    <message id="reports.updated">
        <source>updated {time}</source>
        <translation>diperbarui {time}</translation>
    </message>
    <message id="reports.days_open" numerus="yes">
        <source>{count} days open</source>
        <translation><numerusform>{count} hari buka</numerusform></translation>
    </message>
    <message id="reports.stale">
        <source>Figures of {time}</source>
        <translation>Angka pukul {time}</translation>
    </message>
    <message id="reports.empty">
        <source>No visits in this period</source>
        <translation>Tidak ada kunjungan pada periode ini</translation>
    </message>
    <message id="reports.empty.advice">
        <source>Choose another period or booth above.</source>
        <translation>Pilih periode atau gerai lain di atas.</translation>
    </message>
    <message id="reports.asking">
        <source>Reckoning the figures</source>
        <translation>Menghitung angka</translation>
    </message>
    <message id="reports.asking.advice">
        <source>This takes a moment for long periods.</source>
        <translation>Periode yang panjang perlu waktu sebentar.</translation>
    </message>
    <message id="reports.refused">
        <source>The figures cannot be shown</source>
        <translation>Angka tidak dapat ditampilkan</translation>
    </message>
    <message id="reports.unreachable">
        <source>The hub does not answer</source>
        <translation>Pusat antrean tidak menjawab</translation>
    </message>
    <message id="reports.unreachable.advice">
        <source>The figures come from the hub. They are asked for again when it is back.</source>
        <translation>Angka berasal dari pusat antrean. Diminta lagi saat pusat antrean kembali.</translation>
    </message>
    <message id="reports.again">
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message id="reports.saving">
        <source>The file is being written …</source>
        <translation>Berkas sedang ditulis …</translation>
    </message>
    <message id="reports.nothing_to_save">
        <source>There are no figures yet</source>
        <translation>Belum ada angka</translation>
    </message>
    <message id="reports.saved">
        <source>Saved: {name}</source>
        <translation>Disimpan: {name}</translation>
    </message>
    <message id="reports.not_gathered">
        <source>Not saved: the hub did not give all figures.</source>
        <translation>Tidak disimpan: pusat antrean tidak memberi semua angka.</translation>
    </message>
    <message id="reports.save.title">
        <source>Save the report</source>
        <translation>Simpan laporan</translation>
    </message>
    <message id="reports.period.today">
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message id="reports.period.yesterday">
        <source>Yesterday</source>
        <translation>Kemarin</translation>
    </message>
    <message id="reports.period.week">
        <source>Last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message id="reports.period.month">
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message id="reports.period.last_month">
        <source>Last month</source>
        <translation>Bulan lalu</translation>
    </message>
    <message id="reports.period.other">
        <source>From … to …</source>
        <translation>Dari … sampai …</translation>
    </message>
    <message id="reports.days.title">
        <source>Which days?</source>
        <translation>Hari yang mana?</translation>
    </message>
    <message id="reports.days.lead">
        <source>Both days are included.</source>
        <translation>Kedua hari ikut dihitung.</translation>
    </message>
    <message id="reports.days.first">
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message id="reports.days.last">
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message id="reports.days.hint">
        <source>day/month/year, for example 13/07/2026</source>
        <translation>hari/bulan/tahun, misalnya 13/07/2026</translation>
    </message>
    <message id="reports.days.go">
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message id="reports.days.wrong.backwards">
        <source>The first day is after the last.</source>
        <translation>Hari pertama sesudah hari terakhir.</translation>
    </message>
    <message id="reports.days.wrong.not_yet">
        <source>The first day has not come yet.</source>
        <translation>Hari pertama belum tiba.</translation>
    </message>
    <message id="reports.days.wrong.too_many">
        <source>At most {most} days at once.</source>
        <translation>Paling banyak {most} hari sekaligus.</translation>
    </message>
    <message id="reports.figure.served">
        <source>Served</source>
        <translation>Dilayani</translation>
    </message>
    <message id="reports.figure.served.unit">
        <source>numbers</source>
        <translation>nomor</translation>
    </message>
    <message id="reports.figure.served.detail">
        <source>of {entered} in line</source>
        <translation>dari {entered} nomor</translation>
    </message>
    <message id="reports.figure.served.formula">
        <source>= services finished</source>
        <translation>= jumlah selesai</translation>
    </message>
    <message id="reports.figure.wait">
        <source>Waiting time</source>
        <translation>Waktu tunggu</translation>
    </message>
    <message id="reports.figure.wait.unit">
        <source>min median</source>
        <translation>mnt median</translation>
    </message>
    <message id="reports.figure.wait.detail">
        <source>P90 {p90} · mean {mean} min</source>
        <translation>P90 {p90} · rata-rata {mean} mnt</translation>
    </message>
    <message id="reports.figure.wait.formula">
        <source>= first call − arrival</source>
        <translation>= panggilan pertama − kedatangan</translation>
    </message>
    <message id="reports.figure.level">
        <source>Service level</source>
        <translation>Tingkat layanan</translation>
    </message>
    <message id="reports.figure.level.unit">
        <source>percent</source>
        <translation>persen</translation>
    </message>
    <message id="reports.figure.level.detail">
        <source>{part} of {whole} numbers</source>
        <translation>{part} dari {whole} nomor</translation>
    </message>
    <message id="reports.figure.level.formula">
        <source>= waited ≤ {minutes} ÷ served</source>
        <translation>= tunggu ≤ {minutes} ÷ dilayani</translation>
    </message>
    <message id="reports.figure.missed">
        <source>No-show</source>
        <translation>Tidak hadir</translation>
    </message>
    <message id="reports.figure.missed.unit">
        <source>percent</source>
        <translation>persen</translation>
    </message>
    <message id="reports.figure.missed.detail">
        <source>{part} of {whole} called</source>
        <translation>{part} dari {whole} dipanggil</translation>
    </message>
    <message id="reports.figure.missed.formula">
        <source>= no-show ÷ called</source>
        <translation>= tidak hadir ÷ dipanggil</translation>
    </message>
    <message id="reports.chart.heatmap">
        <source>By hour and weekday</source>
        <translation>Per jam dan hari</translation>
    </message>
    <message id="reports.chart.heatmap.unit">
        <source>median wait (minutes)</source>
        <translation>median tunggu (menit)</translation>
    </message>
    <message id="reports.chart.half_hours">
        <source>By half hour</source>
        <translation>Per setengah jam</translation>
    </message>
    <message id="reports.chart.half_hours.unit">
        <source>numbers</source>
        <translation>nomor</translation>
    </message>
    <message id="reports.chart.days">
        <source>By day</source>
        <translation>Per hari</translation>
    </message>
    <message id="reports.chart.days.unit">
        <source>wait (minutes)</source>
        <translation>waktu tunggu (menit)</translation>
    </message>
    <message id="reports.heat.spoken">
        <source>{weekday} {hour}: {minutes}</source>
        <translation>{weekday} pukul {hour}: {minutes}</translation>
    </message>
    <message id="reports.target">
        <source>target {minutes}</source>
        <translation>target {minutes}</translation>
    </message>
    <message id="reports.histogram">
        <source>Waiting times</source>
        <translation>Sebaran waktu tunggu</translation>
    </message>
    <message id="reports.histogram.unit">
        <source>numbers per {minutes}</source>
        <translation>nomor per {minutes}</translation>
    </message>
    <message id="reports.histogram.spoken">
        <source>from {start}: {number}</source>
        <translation>dari {start}: {number}</translation>
    </message>
    <message id="reports.half_hours.entered">
        <source>In line</source>
        <translation>Masuk antrean</translation>
    </message>
    <message id="reports.half_hours.called">
        <source>Called</source>
        <translation>Dipanggil</translation>
    </message>
    <message id="reports.half_hours.served">
        <source>Served</source>
        <translation>Selesai dilayani</translation>
    </message>
    <message id="reports.half_hours.waiting_most">
        <source>Longest line</source>
        <translation>Antrean terpanjang</translation>
    </message>
    <message id="reports.half_hours.unit">
        <source>numbers</source>
        <translation>nomor</translation>
    </message>
    <message id="reports.days.median">
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message id="reports.days.p90">
        <source>P90</source>
        <translation>P90</translation>
    </message>
    <message id="reports.days.unit">
        <source>minutes</source>
        <translation>menit</translation>
    </message>
    <message id="reports.table.by_booth">
        <source>Booths</source>
        <translation>Gerai</translation>
    </message>
    <message id="reports.table.by_service">
        <source>Services</source>
        <translation>Layanan</translation>
    </message>
    <message id="reports.table.by_officer">
        <source>Officers</source>
        <translation>Petugas</translation>
    </message>
    <message id="reports.table.by_counter">
        <source>Counters</source>
        <translation>Loket</translation>
    </message>
    <message id="reports.table.outcomes">
        <source>Outcomes</source>
        <translation>Hasil</translation>
    </message>
    <message id="reports.table.breaks">
        <source>Breaks</source>
        <translation>Jeda</translation>
    </message>
    <message id="reports.table.visits">
        <source>Visits</source>
        <translation>Kunjungan</translation>
    </message>
</context>
</TS>
