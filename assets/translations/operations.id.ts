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
    <message id="operations.key.transfer">
        <source>Transfer</source>
        <translation>Alihkan</translation>
    </message>
    <message id="operations.key.transfer.hint">
        <source>Elsewhere</source>
        <translation>Ke tempat lain</translation>
    </message>
    <message id="operations.key.park">
        <source>Put on hold</source>
        <translation>Tunda</translation>
    </message>
    <message id="operations.key.park.hint">
        <source>Comes back later</source>
        <translation>Kembali nanti</translation>
    </message>
    <message id="operations.key.pause">
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message id="operations.key.pause.hint">
        <source>Choose the reason</source>
        <translation>Pilih alasan</translation>
    </message>
    <message id="operations.key.aside">
        <source>Out of line</source>
        <translation>Di luar antrean</translation>
    </message>
    <message id="operations.key.aside.hint">
        <source>{parked} on hold · {missed} no-show</source>
        <translation>{parked} ditunda · {missed} tidak hadir</translation>
    </message>
    <message id="operations.key.close.hint">
        <source>Or change services</source>
        <translation>Atau ubah layanan</translation>
    </message>
    <message id="operations.why_not.recall">
        <source>Wait {wait} s</source>
        <translation>Tunggu {wait} detik</translation>
    </message>
    <message id="operations.why_not.aside">
        <source>Nobody</source>
        <translation>Tidak ada</translation>
    </message>
    <message id="operations.why_not.paused">
        <source>Pausing</source>
        <translation>Sedang jeda</translation>
    </message>
    <message id="operations.primary.go_on">
        <source>Go on serving</source>
        <translation>Lanjut melayani</translation>
    </message>
    <message id="operations.undo">
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message id="operations.ended.finished">
        <source>{code} finished</source>
        <translation>{code} selesai</translation>
    </message>
    <message id="operations.ended.no_show">
        <source>{code} no-show</source>
        <translation>{code} tidak hadir</translation>
    </message>
    <message id="operations.ended.goes_on">
        <source>{code} finished · goes on to {where}</source>
        <translation>{code} selesai · lanjut ke {where}</translation>
    </message>
    <message id="operations.where">
        <source>Booth {booth} · {name} · floor {floor}, zone {zone}</source>
        <translation>Gerai {booth} · {name} · lantai {floor}, zona {zone}</translation>
    </message>
    <message id="operations.where.no_floor">
        <source>Booth {booth} · {name} · zone {zone}</source>
        <translation>Gerai {booth} · {name} · zona {zone}</translation>
    </message>
    <message id="operations.waiting_short" numerus="yes">
        <source>{count} wait</source>
        <translation><numerusform>{count} menunggu</numerusform></translation>
    </message>
    <message id="operations.waiting_here" numerus="yes">
        <source>{count} people wait</source>
        <translation><numerusform>{count} orang menunggu</numerusform></translation>
    </message>
    <message id="operations.need_reason">
        <source>Choose the reason: keys 1 to {last}</source>
        <translation>Pilih alasannya: tombol 1 sampai {last}</translation>
    </message>
    <message id="operations.because.appointment_due">
        <source>The appointment is due.</source>
        <translation>Reservasinya sudah waktunya.</translation>
    </message>
    <message id="operations.because.appointment_early">
        <source>An appointment, {early} early. Nobody else waits.</source>
        <translation>Reservasi, {early} lebih awal. Tidak ada yang menunggu.</translation>
    </message>
    <message id="operations.because.resumed">
        <source>Goes on at this counter, {away} after being put on hold.</source>
        <translation>Dilanjutkan di loket ini, {away} setelah ditunda.</translation>
    </message>
    <message id="operations.leg.printing">
        <source>being printed</source>
        <translation>sedang dicetak</translation>
    </message>
    <message id="operations.leg.waiting">
        <source>waiting since {time}</source>
        <translation>menunggu sejak {time}</translation>
    </message>
    <message id="operations.leg.called">
        <source>called by {counter}</source>
        <translation>dipanggil {counter}</translation>
    </message>
    <message id="operations.leg.serving">
        <source>served at {counter} since {time}</source>
        <translation>dilayani {counter} sejak {time}</translation>
    </message>
    <message id="operations.leg.parked">
        <source>on hold</source>
        <translation>ditunda</translation>
    </message>
    <message id="operations.leg.completed">
        <source>finished at {time}, {counter}</source>
        <translation>selesai {time} di {counter}</translation>
    </message>
    <message id="operations.leg.no_show">
        <source>no-show at {time}</source>
        <translation>tidak hadir, {time}</translation>
    </message>
    <message id="operations.leg.cancelled">
        <source>cancelled at {time}</source>
        <translation>dibatalkan {time}</translation>
    </message>
    <message id="operations.leg.transferred">
        <source>transferred at {time} from {counter}</source>
        <translation>dialihkan {time} dari {counter}</translation>
    </message>
    <message id="operations.leg.void">
        <source>does not count</source>
        <translation>tidak berlaku</translation>
    </message>
    <message id="operations.transfer.title">
        <source>Transfer {code}</source>
        <translation>Alihkan {code}</translation>
    </message>
    <message id="operations.transfer.search">
        <source>Find a service, booth, agency or counter</source>
        <translation>Cari layanan, gerai, instansi, atau loket</translation>
    </message>
    <message id="operations.transfer.nowhere">
        <source>Nothing like that. Type only a part of its name.</source>
        <translation>Tidak ada yang cocok. Ketik sebagian namanya saja.</translation>
    </message>
    <message id="operations.transfer.why">
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message id="operations.transfer.reason.wrong_service">
        <source>Wrong service</source>
        <translation>Salah layanan</translation>
    </message>
    <message id="operations.transfer.reason.next_step">
        <source>Next step</source>
        <translation>Langkah berikutnya</translation>
    </message>
    <message id="operations.transfer.reason.specialist">
        <source>Needs a specialist</source>
        <translation>Perlu petugas ahli</translation>
    </message>
    <message id="operations.transfer.reason.load">
        <source>Counter too busy</source>
        <translation>Loket terlalu ramai</translation>
    </message>
    <message id="operations.transfer.reason.supervisor_request">
        <source>Supervisor’s request</source>
        <translation>Permintaan penyelia</translation>
    </message>
    <message id="operations.transfer.on_break">
        <source>pausing</source>
        <translation>sedang jeda</translation>
    </message>
    <message id="operations.transfer.present">
        <source>present</source>
        <translation>di tempat</translation>
    </message>
    <message id="operations.transfer.officer">
        <source>Officer {officer}</source>
        <translation>Petugas {officer}</translation>
    </message>
    <message id="operations.transfer.go">
        <source>Transfer to {to}</source>
        <translation>Alihkan ke {to}</translation>
    </message>
    <message id="operations.transfer.need_place">
        <source>Choose where to</source>
        <translation>Pilih tujuannya</translation>
    </message>
    <message id="operations.place.arrival">
        <source>Keeps its place</source>
        <translation>Tempat tetap</translation>
    </message>
    <message id="operations.place.after_some" numerus="yes">
        <source>After {count} people</source>
        <translation><numerusform>Setelah {count} orang</numerusform></translation>
    </message>
    <message id="operations.place.last">
        <source>Last in line</source>
        <translation>Paling belakang</translation>
    </message>
    <message id="operations.told.service">
        <source>Say: number {code} stays. Please go to {where}.</source>
        <translation>Sampaikan: nomor {code} tetap. Silakan menuju {where}.</translation>
    </message>
    <message id="operations.told.counter">
        <source>Say: number {code} stays. Please wait for Counter {counter} to call.</source>
        <translation>Sampaikan: nomor {code} tetap. Silakan tunggu panggilan Loket {counter}.</translation>
    </message>
    <message id="operations.told.officer">
        <source>Say: number {code} stays. Please wait for officer {officer} to call.</source>
        <translation>Sampaikan: nomor {code} tetap. Silakan tunggu panggilan petugas {officer}.</translation>
    </message>
    <message id="operations.park.title">
        <source>Put {code} on hold</source>
        <translation>Tunda {code}</translation>
    </message>
    <message id="operations.park.why">
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message id="operations.park.until">
        <source>Back into the line · keys + and −</source>
        <translation>Kembali ke antrean · tombol + dan −</translation>
    </message>
    <message id="operations.park.no_time">
        <source>No time</source>
        <translation>Tanpa waktu</translation>
    </message>
    <message id="operations.park.at">
        <source>At …</source>
        <translation>Pukul …</translation>
    </message>
    <message id="operations.park.at_hint">
        <source>Time, for instance 14.30</source>
        <translation>Pukul, misalnya 14.30</translation>
    </message>
    <message id="operations.park.need_time">
        <source>Type a time of today that lies ahead</source>
        <translation>Ketik jam hari ini yang belum lewat</translation>
    </message>
    <message id="operations.park.today_only">
        <source>The return must be today</source>
        <translation>Waktu kembali harus hari ini</translation>
    </message>
    <message id="operations.park.told">
        <source>{code} stays in the list “Out of line” until it goes on. The number stays.</source>
        <translation>{code} menunggu di daftar “Di luar antrean” sampai dilanjutkan. Nomornya tetap.</translation>
    </message>
    <message id="operations.park.told_time">
        <source>{code} comes back into the line by itself at {time}. The number stays.</source>
        <translation>{code} kembali sendiri ke antrean pukul {time}. Nomornya tetap.</translation>
    </message>
    <message id="operations.park.go">
        <source>Put {code} on hold</source>
        <translation>Tunda {code}</translation>
    </message>
    <message id="operations.park.reason.fetching_documents">
        <source>Fetching papers</source>
        <translation>Mengambil berkas</translation>
    </message>
    <message id="operations.park.reason.filling_form">
        <source>Filling in a form</source>
        <translation>Mengisi formulir</translation>
    </message>
    <message id="operations.park.reason.paying">
        <source>Paying</source>
        <translation>Membayar</translation>
    </message>
    <message id="operations.park.reason.copying">
        <source>Making copies</source>
        <translation>Memfotokopi</translation>
    </message>
    <message id="operations.park.reason.system_down">
        <source>System down</source>
        <translation>Gangguan sistem</translation>
    </message>
    <message id="operations.park.reason.counter_closed">
        <source>Counter closed</source>
        <translation>Loket ditutup</translation>
    </message>
    <message id="operations.park.reason.other">
        <source>Other reason</source>
        <translation>Alasan lain</translation>
    </message>
    <message id="operations.break.title">
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message id="operations.break.reason.short">
        <source>Short break</source>
        <translation>Istirahat</translation>
    </message>
    <message id="operations.break.reason.prayer">
        <source>Prayer</source>
        <translation>Ibadah</translation>
    </message>
    <message id="operations.break.reason.meal">
        <source>Meal break</source>
        <translation>Makan siang</translation>
    </message>
    <message id="operations.break.reason.meeting">
        <source>Meeting</source>
        <translation>Rapat</translation>
    </message>
    <message id="operations.break.reason.technical">
        <source>Equipment</source>
        <translation>Gangguan alat</translation>
    </message>
    <message id="operations.break.with_limit">
        <source>{reason} · {limit}</source>
        <translation>{reason} · {limit}</translation>
    </message>
    <message id="operations.break.waiting" numerus="yes">
        <source>{count} people wait.</source>
        <translation><numerusform>{count} orang menunggu.</numerusform></translation>
    </message>
    <message id="operations.break.others" numerus="yes">
        <source>{count} other counters go on serving.</source>
        <translation><numerusform>{count} loket lain tetap melayani.</numerusform></translation>
    </message>
    <message id="operations.break.nobody_else">
        <source>No other counter is serving.</source>
        <translation>Tidak ada loket lain yang melayani.</translation>
    </message>
    <message id="operations.break.go">
        <source>Begin the pause</source>
        <translation>Mulai jeda</translation>
    </message>
    <message id="operations.break.pill">
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message id="operations.break.over">
        <source>Over the limit</source>
        <translation>Lewat batas</translation>
    </message>
    <message id="operations.break.of">
        <source>of {limit}</source>
        <translation>dari {limit}</translation>
    </message>
    <message id="operations.break.beyond">
        <source>limit {limit}</source>
        <translation>batas {limit}</translation>
    </message>
    <message id="operations.break.until">
        <source>until {time}</source>
        <translation>sampai {time}</translation>
    </message>
    <message id="operations.break.since">
        <source>Since {since} · back at {until}.</source>
        <translation>Mulai {since} · kembali pukul {until}.</translation>
    </message>
    <message id="operations.break.lobby">
        <source>While pausing, this counter calls no number.</source>
        <translation>Selama jeda, loket ini tidak memanggil nomor.</translation>
    </message>
    <message id="operations.break.people" numerus="yes">
        <source>{count} people wait, longest {longest}</source>
        <translation><numerusform>{count} orang menunggu, terlama {longest}</numerusform></translation>
    </message>
    <message id="operations.break.alone">
        <source>No other counter is serving</source>
        <translation>Tidak ada loket lain yang melayani</translation>
    </message>
    <message id="operations.break.on" numerus="yes">
        <source>Counters {counters} go on serving</source>
        <translation><numerusform>Loket {counters} tetap melayani</numerusform></translation>
    </message>
    <message id="operations.aside.title">
        <source>Out of the line</source>
        <translation>Di luar antrean</translation>
    </message>
    <message id="operations.aside.search">
        <source>Find a number</source>
        <translation>Cari nomor</translation>
    </message>
    <message id="operations.aside.nobody">
        <source>No number is on hold or a no-show.</source>
        <translation>Tidak ada nomor yang ditunda atau tidak hadir.</translation>
    </message>
    <message id="operations.aside.parked">
        <source>On hold since {time} · {reason}</source>
        <translation>Ditunda {time} · {reason}</translation>
    </message>
    <message id="operations.aside.returns">
        <source>back at {time}</source>
        <translation>kembali {time}</translation>
    </message>
    <message id="operations.aside.missed" numerus="yes">
        <source>No-show at {time} · called {count} times</source>
        <translation><numerusform>Tidak hadir {time} · {count} kali dipanggil</numerusform></translation>
    </message>
    <message id="operations.aside.left">
        <source>{left} left</source>
        <translation>sisa {left}</translation>
    </message>
    <message id="operations.aside.reinstate">
        <source>Put {code} back into the line</source>
        <translation>Kembalikan {code} ke antrean</translation>
    </message>
    <message id="operations.aside.call_here">
        <source>Call {code} here</source>
        <translation>Panggil {code} ke sini</translation>
    </message>
    <message id="operations.aside.to_line">
        <source>Back into the line</source>
        <translation>Kembalikan ke antrean</translation>
    </message>
    <message id="operations.aside.need_number">
        <source>Choose the number</source>
        <translation>Pilih nomornya</translation>
    </message>
    <message id="operations.aside.paused">
        <source>Go on serving first</source>
        <translation>Lanjut melayani dulu</translation>
    </message>
    <message id="operations.aside.hint">
        <source>Choose the number that comes back.</source>
        <translation>Pilih nomor yang kembali.</translation>
    </message>
    <message id="operations.aside.place.arrival">
        <source>In the line, {code} gets the place of its arrival.</source>
        <translation>Di antrean, {code} kembali ke tempat kedatangannya.</translation>
    </message>
    <message id="operations.aside.place.after_some">
        <source>In the line, {code} is called after a few others.</source>
        <translation>Di antrean, {code} dipanggil setelah beberapa orang.</translation>
    </message>
    <message id="operations.aside.place.last">
        <source>In the line, {code} stands last.</source>
        <translation>Di antrean, {code} berdiri paling belakang.</translation>
    </message>
    <message id="operations.finish.more">
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message id="operations.finish.title">
        <source>Outcome of {code}</source>
        <translation>Hasil layanan {code}</translation>
    </message>
    <message id="operations.finish.delivered">
        <source>Handed over</source>
        <translation>Yang diserahkan</translation>
    </message>
    <message id="operations.finish.times">
        <source>{quantity} ×</source>
        <translation>{quantity} ×</translation>
    </message>
    <message id="operations.finish.minus">
        <source>One fewer</source>
        <translation>Kurangi satu</translation>
    </message>
    <message id="operations.finish.plus">
        <source>One more</source>
        <translation>Tambah satu</translation>
    </message>
    <message id="operations.finish.nothing">
        <source>Nothing was handed over</source>
        <translation>Tidak ada yang diserahkan</translation>
    </message>
    <message id="operations.finish.note">
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message id="operations.plan.title">
        <source>Visit of {code}</source>
        <translation>Kunjungan {code}</translation>
    </message>
    <message id="operations.plan.stops">
        <source>The way of this number</source>
        <translation>Perjalanan nomor ini</translation>
    </message>
    <message id="operations.plan.remove">
        <source>Remove the last</source>
        <translation>Hapus yang terakhir</translation>
    </message>
    <message id="operations.plan.nothing">
        <source>No further stop yet</source>
        <translation>Belum ada tujuan lanjutan</translation>
    </message>
    <message id="operations.plan.none">
        <source>Find the next service, then Enter. After this service the number goes home.</source>
        <translation>Cari layanan berikutnya, lalu Enter. Setelah selesai di sini, nomor ini pulang.</translation>
    </message>
    <message id="operations.plan.hint">
        <source>After this service the number enters the line of the first stop.</source>
        <translation>Setelah selesai di sini, nomor ini masuk ke antrean tujuan pertama.</translation>
    </message>
    <message id="operations.plan.full">
        <source>One visit has at most {count} further stops.</source>
        <translation>Satu kunjungan paling banyak {count} tujuan lanjutan.</translation>
    </message>
    <message id="operations.plan.same">
        <source>Nothing has changed yet</source>
        <translation>Belum ada yang berubah</translation>
    </message>
    <message id="operations.plan.go" numerus="yes">
        <source>Keep {count} stops</source>
        <translation><numerusform>Simpan {count} tujuan</numerusform></translation>
    </message>
    <message id="operations.plan.key">
        <source>Stops</source>
        <translation>Tujuan</translation>
    </message>
    <message id="operations.services.title">
        <source>Services of Counter {counter}</source>
        <translation>Layanan di Loket {counter}</translation>
    </message>
    <message id="operations.services.alike">
        <source>All alike</source>
        <translation>Semua sama penting</translation>
    </message>
    <message id="operations.services.in_order">
        <source>In this order</source>
        <translation>Menurut urutan ini</translation>
    </message>
    <message id="operations.services.hint">
        <source>Space: served or not.</source>
        <translation>Spasi: dilayani atau tidak.</translation>
    </message>
    <message id="operations.services.hint_order">
        <source>Space: served or not. + and − move it.</source>
        <translation>Spasi: dilayani atau tidak. + dan − memindahkan.</translation>
    </message>
    <message id="operations.services.earlier">
        <source>Earlier</source>
        <translation>Lebih dulu</translation>
    </message>
    <message id="operations.services.later">
        <source>Later</source>
        <translation>Lebih nanti</translation>
    </message>
    <message id="operations.services.save">
        <source>Keep</source>
        <translation>Simpan</translation>
    </message>
    <message id="operations.services.open">
        <source>Open Counter {counter}</source>
        <translation>Buka Loket {counter}</translation>
    </message>
    <message id="operations.services.need_one">
        <source>Choose at least one service</source>
        <translation>Pilih sedikitnya satu layanan</translation>
    </message>
    <message id="operations.choose.services">
        <source>Pick services first</source>
        <translation>Pilih layanan dulu</translation>
    </message>
    <message id="operations.choose.mine">
        <source>You</source>
        <translation>Anda</translation>
    </message>
    <message id="operations.close.services">
        <source>Change services</source>
        <translation>Ubah layanan</translation>
    </message>
    <message id="operations.move.title">
        <source>You are still at Counter {counter}. Move here?</source>
        <translation>Anda masih di Loket {counter}. Pindah ke sini?</translation>
    </message>
    <message id="operations.move.same">
        <source>Counter {counter} is still open in your name at another computer. Move here?</source>
        <translation>Loket {counter} masih terbuka atas nama Anda di komputer lain. Pindah ke sini?</translation>
    </message>
    <message id="operations.move.text">
        <source>One officer opens one counter only. Counter {counter} over there will be closed.</source>
        <translation>Satu petugas hanya membuka satu loket. Loket {counter} di sana ditutup.</translation>
    </message>
    <message id="operations.move.yes">
        <source>Move to Counter {counter}</source>
        <translation>Pindah ke Loket {counter}</translation>
    </message>
    <message id="operations.help.form">
        <source>Outcome in detail; + and − count</source>
        <translation>Rincian hasil; + dan − jumlahnya</translation>
    </message>
    <message id="operations.help.plan">
        <source>Further stops of this visit</source>
        <translation>Tujuan lanjutan kunjungan ini</translation>
    </message>
    <message id="operations.help.transfer">
        <source>Transfer elsewhere</source>
        <translation>Alihkan ke tempat lain</translation>
    </message>
    <message id="operations.help.park">
        <source>Put a number on hold, with a reason</source>
        <translation>Tunda nomor, dengan alasan</translation>
    </message>
    <message id="operations.help.pause">
        <source>Pause, then go on serving</source>
        <translation>Jeda, lalu lanjut melayani</translation>
    </message>
    <message id="operations.help.aside">
        <source>Numbers on hold and no-shows</source>
        <translation>Nomor yang ditunda dan yang tidak hadir</translation>
    </message>
    <message id="operations.help.undo">
        <source>Undo a finish or a no-show</source>
        <translation>Urungkan selesai atau tidak hadir</translation>
    </message>
    <message id="operations.class.priority">
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message id="operations.class.disability">
        <source>Disability</source>
        <translation>Disabilitas</translation>
    </message>
    <message id="operations.class.elderly">
        <source>Older person</source>
        <translation>Lansia</translation>
    </message>
    <message id="operations.class.pregnant">
        <source>Expecting or nursing</source>
        <translation>Ibu hamil atau menyusui</translation>
    </message>
    <message id="operations.class.with_child">
        <source>With a child</source>
        <translation>Membawa anak</translation>
    </message>
    <message id="operations.class.disaster_victim">
        <source>Disaster victim</source>
        <translation>Korban bencana</translation>
    </message>
    <message id="operations.badge.party" numerus="yes">
        <source>{count} people</source>
        <translation><numerusform>{count} orang</numerusform></translation>
    </message>
    <message id="operations.badge.representative">
        <source>Representative</source>
        <translation>Kuasa</translation>
    </message>
    <message id="operations.badge.kept_officer">
        <source>Kept for you</source>
        <translation>Khusus untuk Anda</translation>
    </message>
    <message id="operations.fact.from">
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message id="operations.fact.booth">
        <source>Booth {booth}</source>
        <translation>Gerai {booth}</translation>
    </message>
    <message id="operations.over.completed">
        <source>finished, {counter}</source>
        <translation>selesai, {counter}</translation>
    </message>
    <message id="operations.over.transferred">
        <source>transferred, {counter}</source>
        <translation>dialihkan, {counter}</translation>
    </message>
    <message id="operations.over.no_show">
        <source>no-show, {counter}</source>
        <translation>tidak hadir, {counter}</translation>
    </message>
    <message id="operations.over.cancelled">
        <source>cancelled, {counter}</source>
        <translation>dibatalkan, {counter}</translation>
    </message>
    <message id="operations.over.void">
        <source>does not count {counter}</source>
        <translation>tidak berlaku {counter}</translation>
    </message>
</context>
</TS>
