<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>desk</name>
    <message id="desk.counter">
        <source>Counter {counter}</source>
        <translation>Loket {counter}</translation>
    </message>
    <message id="desk.place">
        <source>{booth} · Zone {zone}</source>
        <translation>{booth} · Zona {zone}</translation>
    </message>
    <message id="desk.help">
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message id="desk.mini">
        <source>Mini</source>
        <translation>Mini</translation>
    </message>
    <message id="desk.mini.tip">
        <source>Double-click to go back to the desk</source>
        <translation>Klik ganda untuk kembali ke meja loket</translation>
    </message>
    <message id="desk.mini.call">
        <source>Call</source>
        <translation>Panggil</translation>
    </message>
    <message id="desk.mini.start">
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message id="desk.mini.finish">
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message id="desk.mini.go_on">
        <source>Go on</source>
        <translation>Lanjut</translation>
    </message>
    <message id="desk.mini.undo">
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message id="desk.mini.waiting">
        <source>{number} waiting</source>
        <translation>{number} menunggu</translation>
    </message>
    <message id="desk.mini.nobody">
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message id="desk.mini.empty">
        <source>Queue is empty</source>
        <translation>Antrean kosong</translation>
    </message>
    <message id="desk.mini.calls">
        <source>{timer} · {calls}×</source>
        <translation>{timer} · {calls}×</translation>
    </message>
    <message id="desk.mini.recall_in">
        <source>{seconds} s</source>
        <translation>{seconds} dtk</translation>
    </message>
    <message id="desk.mini.within">
        <source>{timer} / {target}</source>
        <translation>{timer} / {target}</translation>
    </message>
    <message id="desk.mini.over">
        <source>{timer} over</source>
        <translation>{timer} lewat</translation>
    </message>
    <message id="desk.mini.late">
        <source>{timer} far over</source>
        <translation>{timer} jauh lewat</translation>
    </message>
    <message id="desk.mini.lost">
        <source>offline</source>
        <translation>terputus</translation>
    </message>
    <message id="desk.mini.stale">
        <source>stalling</source>
        <translation>tersendat</translation>
    </message>
    <message id="desk.mini.lost_serving">
        <source>{timer} · offline</source>
        <translation>{timer} · terputus</translation>
    </message>
    <message id="desk.mini.kept">
        <source>stored</source>
        <translation>tersimpan</translation>
    </message>
    <message id="desk.mini.finished">
        <source>finished</source>
        <translation>selesai</translation>
    </message>
    <message id="desk.mini.no_show">
        <source>no-show</source>
        <translation>tidak hadir</translation>
    </message>
    <message id="desk.help.mini">
        <source>Mini mode: a small window on top of the others</source>
        <translation>Mode mini: jendela kecil di atas yang lain</translation>
    </message>
    <message id="desk.help.filter">
        <source>Filter the waiting list; digits look for a number</source>
        <translation>Saring atau cari di daftar tunggu</translation>
    </message>
    <message id="desk.back">
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message id="desk.link.connecting">
        <source>Connecting</source>
        <translation>Menyambung</translation>
    </message>
    <message id="desk.connecting.title">
        <source>Connecting to the queue hub</source>
        <translation>Menyambung ke pusat antrean</translation>
    </message>
    <message id="desk.connecting.advice">
        <source>This window opens by itself as soon as the hub can be reached.</source>
        <translation>Layar ini terbuka sendiri begitu pusat antrean terjangkau.</translation>
    </message>
    <message id="desk.turned_away.title">
        <source>The queue hub does not accept this computer</source>
        <translation>Komputer ini tidak diterima pusat antrean</translation>
    </message>
    <message id="desk.turned_away.advice">
        <source>Call the IT officer: this computer’s token is wrong or revoked, or its version does not fit.</source>
        <translation>Hubungi petugas TI: token komputer ini salah atau sudah dicabut, atau versinya tidak cocok.</translation>
    </message>
    <message id="desk.sign_in.title">
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message id="desk.sign_in.lead">
        <source>For counter officers</source>
        <translation>Untuk petugas loket</translation>
    </message>
    <message id="desk.sign_in.user">
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message id="desk.sign_in.password">
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message id="desk.sign_in.go">
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message id="desk.sign_in.checking">
        <source>Checking…</source>
        <translation>Memeriksa…</translation>
    </message>
    <message id="desk.choose.title">
        <source>Choose a counter</source>
        <translation>Pilih loket</translation>
    </message>
    <message id="desk.choose.lead">
        <source>Type the counter’s number or go by the arrow keys, then Enter.</source>
        <translation>Ketik nomor loket atau pindah dengan tombol panah, lalu Enter.</translation>
    </message>
    <message id="desk.choose.bound">
        <source>This computer is for this counter only.</source>
        <translation>Komputer ini hanya untuk loket berikut.</translation>
    </message>
    <message id="desk.choose.typed">
        <source>Counter number: {number}</source>
        <translation>Nomor loket: {number}</translation>
    </message>
    <message id="desk.choose.open">
        <source>Open Counter {counter}</source>
        <translation>Buka Loket {counter}</translation>
    </message>
    <message id="desk.choose.others">
        <source>Other counters</source>
        <translation>Loket lain</translation>
    </message>
    <message id="desk.choose.taken">
        <source>in use</source>
        <translation>dipakai</translation>
    </message>
    <message id="desk.choose.leave">
        <source>Sign out</source>
        <translation>Keluar</translation>
    </message>
    <message id="desk.state.ready">
        <source>Ready to call</source>
        <translation>Siap memanggil</translation>
    </message>
    <message id="desk.state.waiting_for_hub">
        <source>Waiting for the hub</source>
        <translation>Menunggu pusat antrean</translation>
    </message>
    <message id="desk.state.called">
        <source>Called</source>
        <translation>Dipanggil</translation>
    </message>
    <message id="desk.state.serving">
        <source>Being served</source>
        <translation>Sedang dilayani</translation>
    </message>
    <message id="desk.state.kept">
        <source>Finished, stored</source>
        <translation>Selesai, tersimpan</translation>
    </message>
    <message id="desk.next">
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message id="desk.coming">
        <source>Coming to your counter</source>
        <translation>Menuju loket Anda</translation>
    </message>
    <message id="desk.empty.title">
        <source>Nobody is waiting</source>
        <translation>Belum ada yang menunggu</translation>
    </message>
    <message id="desk.empty.advice">
        <source>The key below wakes up as soon as somebody comes.</source>
        <translation>Tombol panggil aktif sendiri begitu ada nomor baru.</translation>
    </message>
    <message id="desk.fact.service">
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message id="desk.fact.arrived">
        <source>Arrived</source>
        <translation>Datang</translation>
    </message>
    <message id="desk.fact.waited">
        <source>Waited</source>
        <translation>Menunggu</translation>
    </message>
    <message id="desk.since_call">
        <source>Since the call</source>
        <translation>Sejak panggilan</translation>
    </message>
    <message id="desk.calls">
        <source>Calls</source>
        <translation>Panggilan</translation>
    </message>
    <message id="desk.call.first">
        <source>First · {time}</source>
        <translation>Pertama · {time}</translation>
    </message>
    <message id="desk.call.second_not_yet">
        <source>Second · not yet</source>
        <translation>Kedua · belum</translation>
    </message>
    <message id="desk.call.nth">
        <source>No. {number} · {time}</source>
        <translation>Ke-{number} · {time}</translation>
    </message>
    <message id="desk.service_time">
        <source>Service time</source>
        <translation>Waktu layan</translation>
    </message>
    <message id="desk.pace.within">
        <source>within target</source>
        <translation>dalam target</translation>
    </message>
    <message id="desk.pace.over">
        <source>over target</source>
        <translation>lewat target</translation>
    </message>
    <message id="desk.pace.late">
        <source>too long</source>
        <translation>terlalu lama</translation>
    </message>
    <message id="desk.why">
        <source>Why this number</source>
        <translation>Mengapa nomor ini</translation>
    </message>
    <message id="desk.because.first_come">
        <source>In order of arrival: this number came first.</source>
        <translation>Urut datang: nomor ini yang paling lama menunggu gilirannya.</translation>
    </message>
    <message id="desk.because.priority_turn">
        <source>Priority’s turn: one after every {ordinary} ordinary numbers.</source>
        <translation>Giliran prioritas: satu setelah setiap {ordinary} nomor biasa.</translation>
    </message>
    <message id="desk.because.ordinary_turn">
        <source>In order of arrival. {ordinary} ordinary numbers, then one priority</source>
        <translation>Urut datang. {ordinary} nomor biasa, lalu satu prioritas</translation>
    </message>
    <message id="desk.because.waited_longest">
        <source>Has waited for more than {minutes}, so it goes first.</source>
        <translation>Sudah menunggu lebih dari {minutes}, jadi didahulukan.</translation>
    </message>
    <message id="desk.because.chosen">
        <source>Chosen by the officer: {reason}.</source>
        <translation>Dipilih petugas: {reason}.</translation>
    </message>
    <message id="desk.row.first_come">
        <source>By arrival</source>
        <translation>Urut datang</translation>
    </message>
    <message id="desk.row.priority">
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message id="desk.row.waited_longest">
        <source>Waited long</source>
        <translation>Sudah lama</translation>
    </message>
    <message id="desk.row.returned">
        <source>Came back</source>
        <translation>Kembali</translation>
    </message>
    <message id="desk.row.appointment">
        <source>Appointment {time}</source>
        <translation>Reservasi {time}</translation>
    </message>
    <message id="desk.row.representative">
        <source>Rep.</source>
        <translation>Kuasa</translation>
    </message>
    <message id="desk.other.title">
        <source>Other counters</source>
        <translation>Loket lain</translation>
    </message>
    <message id="desk.other.serving">
        <source>serving {code}</source>
        <translation>melayani {code}</translation>
    </message>
    <message id="desk.other.calling">
        <source>calling {code}</source>
        <translation>memanggil {code}</translation>
    </message>
    <message id="desk.other.ready">
        <source>ready</source>
        <translation>siap</translation>
    </message>
    <message id="desk.other.none">
        <source>No other counter is open.</source>
        <translation>Belum ada loket lain yang buka.</translation>
    </message>
    <message id="desk.other.more" numerus="yes">
        <source>and {count} other counters</source>
        <translation><numerusform>dan {count} loket lain</numerusform></translation>
    </message>
    <message id="desk.primary.call">
        <source>Call next</source>
        <translation>Panggil berikutnya</translation>
    </message>
    <message id="desk.primary.start">
        <source>Start service</source>
        <translation>Mulai layani</translation>
    </message>
    <message id="desk.primary.finish">
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message id="desk.sending.short">
        <source>Waiting for an answer</source>
        <translation>Menunggu jawaban</translation>
    </message>
    <message id="desk.sending">
        <source>Waiting for the hub’s answer</source>
        <translation>Menunggu jawaban pusat antrean</translation>
    </message>
    <message id="desk.needs_hub">
        <source>Needs the connection to the hub</source>
        <translation>Perlu koneksi ke pusat antrean</translation>
    </message>
    <message id="desk.needs_link">
        <source>Not connected</source>
        <translation>Perlu koneksi</translation>
    </message>
    <message id="desk.kept">
        <source>Stored, sent when connected</source>
        <translation>Tersimpan, dikirim saat tersambung</translation>
    </message>
    <message id="desk.key.recall">
        <source>Call again</source>
        <translation>Panggil ulang</translation>
    </message>
    <message id="desk.key.recall.hint">
        <source>Call number {number}</source>
        <translation>Panggilan ke-{number}</translation>
    </message>
    <message id="desk.key.no_show">
        <source>No-show</source>
        <translation>Tidak hadir</translation>
    </message>
    <message id="desk.key.no_show.hint">
        <source>Nobody came</source>
        <translation>Tidak ada yang datang</translation>
    </message>
    <message id="desk.key.cancel">
        <source>Cancel number</source>
        <translation>Batalkan nomor</translation>
    </message>
    <message id="desk.key.cancel.hint">
        <source>Will not be served</source>
        <translation>Tidak jadi dilayani</translation>
    </message>
    <message id="desk.key.close">
        <source>Close counter</source>
        <translation>Tutup loket</translation>
    </message>
    <message id="desk.key.close.hint">
        <source>Then sign out</source>
        <translation>Lalu keluar</translation>
    </message>
    <message id="desk.why_not.no_ticket">
        <source>No number yet</source>
        <translation>Belum ada nomor</translation>
    </message>
    <message id="desk.why_not.serving">
        <source>Already being served</source>
        <translation>Sudah dilayani</translation>
    </message>
    <message id="desk.why_not.calls" numerus="yes">
        <source>After {count} calls</source>
        <translation><numerusform>Setelah {count} panggilan</numerusform></translation>
    </message>
    <message id="desk.why_not.finish_first">
        <source>Finish first</source>
        <translation>Selesaikan dulu</translation>
    </message>
    <message id="desk.outcome.title">
        <source>Outcome</source>
        <translation>Hasil layanan</translation>
    </message>
    <message id="desk.outcome.completed">
        <source>Completed</source>
        <translation>Selesai</translation>
    </message>
    <message id="desk.outcome.documents_missing">
        <source>Papers missing</source>
        <translation>Berkas kurang</translation>
    </message>
    <message id="desk.outcome.wrong_service">
        <source>Wrong service</source>
        <translation>Salah layanan</translation>
    </message>
    <message id="desk.outcome.cancelled">
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message id="desk.visit.title">
        <source>Today’s visit</source>
        <translation>Kunjungan</translation>
    </message>
    <message id="desk.visit.waited">
        <source>waited</source>
        <translation>menunggu</translation>
    </message>
    <message id="desk.visit.ticket">
        <source>Took a number</source>
        <translation>Ambil nomor</translation>
    </message>
    <message id="desk.visit.called" numerus="yes">
        <source>called {count} times</source>
        <translation><numerusform>{count} kali dipanggil</numerusform></translation>
    </message>
    <message id="desk.visit.serving">
        <source>being served</source>
        <translation>sedang dilayani</translation>
    </message>
    <message id="desk.visit.served">
        <source>served</source>
        <translation>selesai dilayani</translation>
    </message>
    <message id="desk.visit.ended">
        <source>not served</source>
        <translation>tidak dilayani</translation>
    </message>
    <message id="desk.queue.title">
        <source>Waiting at booth {booth}</source>
        <translation>Menunggu di gerai {booth}</translation>
    </message>
    <message id="desk.queue.people" numerus="yes">
        <source>people</source>
        <translation><numerusform>orang</numerusform></translation>
    </message>
    <message id="desk.queue.people_waiting" numerus="yes">
        <source>people waiting</source>
        <translation><numerusform>orang menunggu</numerusform></translation>
    </message>
    <message id="desk.queue.empty">
        <source>The queue is empty</source>
        <translation>Antrean kosong</translation>
    </message>
    <message id="desk.queue.empty.advice">
        <source>New numbers appear here.</source>
        <translation>Nomor baru muncul di sini.</translation>
    </message>
    <message id="desk.queue.longest">
        <source>Longest</source>
        <translation>Terlama</translation>
    </message>
    <message id="desk.queue.served">
        <source>Served today</source>
        <translation>Dilayani hari ini</translation>
    </message>
    <message id="desk.queue.median">
        <source>median</source>
        <translation>median</translation>
    </message>
    <message id="desk.queue.as_of">
        <source>Data of {time}</source>
        <translation>Data pukul {time}</translation>
    </message>
    <message id="desk.queue.may_change">
        <source>The order may change when connected again.</source>
        <translation>Urutan dapat berubah saat tersambung lagi.</translation>
    </message>
    <message id="desk.filter.all">
        <source>Everyone who waits</source>
        <translation>Semua yang menunggu</translation>
    </message>
    <message id="desk.filter.priority">
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message id="desk.filter.returned">
        <source>Came back</source>
        <translation>Kembali</translation>
    </message>
    <message id="desk.filter.appointment">
        <source>Appointments</source>
        <translation>Reservasi</translation>
    </message>
    <message id="desk.filter.digits">
        <source>Number {digits}</source>
        <translation>Nomor {digits}</translation>
    </message>
    <message id="desk.filter.count">
        <source>{shown} of {all}</source>
        <translation>{shown} dari {all}</translation>
    </message>
    <message id="desk.filter.choose">
        <source>Filter the list</source>
        <translation>Saring daftar</translation>
    </message>
    <message id="desk.filter.nobody">
        <source>Nobody like that waits</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message id="desk.filter.nobody.advice">
        <source>Esc shows everyone again.</source>
        <translation>Esc menampilkan semua lagi.</translation>
    </message>
    <message id="desk.call_chosen">
        <source>Call a chosen number</source>
        <translation>Panggil nomor tertentu</translation>
    </message>
    <message id="desk.chosen.title">
        <source>Call a chosen number</source>
        <translation>Panggil nomor tertentu</translation>
    </message>
    <message id="desk.chosen.number">
        <source>Number, for instance 61 or A-061</source>
        <translation>Nomor, misalnya 61 atau A-061</translation>
    </message>
    <message id="desk.chosen.hint">
        <source>Type the number, then Enter.</source>
        <translation>Ketik nomornya, lalu Enter.</translation>
    </message>
    <message id="desk.chosen.found">
        <source>{service} · has waited {waited}</source>
        <translation>{service} · menunggu {waited}</translation>
    </message>
    <message id="desk.chosen.not_waiting">
        <source>That number is not waiting for this counter.</source>
        <translation>Nomor itu tidak sedang menunggu di loket ini.</translation>
    </message>
    <message id="desk.chosen.several">
        <source>There are several: type it with its letter.</source>
        <translation>Ada beberapa nomor itu: ketik dengan hurufnya.</translation>
    </message>
    <message id="desk.chosen.why">
        <source>Why it goes first</source>
        <translation>Alasan didahulukan</translation>
    </message>
    <message id="desk.chosen.go">
        <source>Call {code}</source>
        <translation>Panggil {code}</translation>
    </message>
    <message id="desk.chosen.need_number">
        <source>Choose the number</source>
        <translation>Pilih nomornya</translation>
    </message>
    <message id="desk.chosen.need_reason">
        <source>Choose the reason: keys 1 to 6</source>
        <translation>Pilih alasannya: tombol 1 sampai 6</translation>
    </message>
    <message id="desk.reason.returned_with_documents">
        <source>Back with the papers</source>
        <translation>Kembali dengan berkas</translation>
    </message>
    <message id="desk.reason.special_need">
        <source>Special need</source>
        <translation>Kebutuhan khusus</translation>
    </message>
    <message id="desk.reason.missed_call">
        <source>Missed the call</source>
        <translation>Terlewat panggilan</translation>
    </message>
    <message id="desk.reason.supervisor_request">
        <source>Supervisor’s request</source>
        <translation>Permintaan penyelia</translation>
    </message>
    <message id="desk.reason.correction">
        <source>Correction</source>
        <translation>Pembetulan</translation>
    </message>
    <message id="desk.reason.other">
        <source>Other reason</source>
        <translation>Alasan lain</translation>
    </message>
    <message id="desk.cancel.title">
        <source>Cancel number {code}?</source>
        <translation>Batalkan nomor {code}?</translation>
    </message>
    <message id="desk.cancel.text">
        <source>This number cannot be called again today.</source>
        <translation>Nomor ini tidak dapat dipanggil lagi hari ini.</translation>
    </message>
    <message id="desk.cancel.yes">
        <source>Yes, cancel it</source>
        <translation>Ya, batalkan</translation>
    </message>
    <message id="desk.close.title">
        <source>Close Counter {counter}?</source>
        <translation>Tutup Loket {counter}?</translation>
    </message>
    <message id="desk.close.text" numerus="yes">
        <source>{count} people are still waiting at this booth.</source>
        <translation><numerusform>{count} orang masih menunggu di gerai ini.</numerusform></translation>
    </message>
    <message id="desk.close.text_nobody">
        <source>Nobody is waiting.</source>
        <translation>Tidak ada yang menunggu.</translation>
    </message>
    <message id="desk.close.leave">
        <source>Close and sign out</source>
        <translation>Tutup dan keluar</translation>
    </message>
    <message id="desk.close.move">
        <source>Close, change counter</source>
        <translation>Tutup, pindah loket</translation>
    </message>
    <message id="desk.offline.lost">
        <source>Connection to the hub lost since {time}</source>
        <translation>Koneksi ke pusat antrean terputus sejak {time}</translation>
    </message>
    <message id="desk.offline.stale">
        <source>Connection to the hub stalled since {time}</source>
        <translation>Koneksi ke pusat antrean tersendat sejak {time}</translation>
    </message>
    <message id="desk.offline.serving">
        <source>Go on serving {code}. Finish still works: it is stored here and sent when connected.</source>
        <translation>Lanjutkan melayani {code}. Selesai tetap dapat ditekan: disimpan di sini, dikirim saat tersambung.</translation>
    </message>
    <message id="desk.offline.kept">
        <source>The end of {code} is stored and is sent by itself when connected.</source>
        <translation>Selesainya {code} sudah tersimpan dan dikirim sendiri saat tersambung.</translation>
    </message>
    <message id="desk.offline.called">
        <source>{code} was called. The keys come back by themselves when connected.</source>
        <translation>{code} sudah dipanggil. Tombol aktif lagi sendiri saat tersambung.</translation>
    </message>
    <message id="desk.offline.ready">
        <source>The next number cannot be called yet. The keys come back by themselves when connected.</source>
        <translation>Nomor berikutnya belum dapat dipanggil. Tombol aktif lagi sendiri saat tersambung.</translation>
    </message>
    <message id="desk.offline.retry">
        <source>Trying again</source>
        <translation>Mencoba lagi</translation>
    </message>
    <message id="desk.offline.now">
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message id="desk.notice.nobody_waits">
        <source>Nobody is waiting. Another counter may just have called that number.</source>
        <translation>Belum ada yang menunggu. Nomor itu mungkin baru saja dipanggil loket lain.</translation>
    </message>
    <message id="desk.notice.not_your_counter">
        <source>This account or computer is not for Counter {counter}. Choose a counter of your booth.</source>
        <translation>Akun atau komputer ini tidak untuk Loket {counter}. Pilih loket gerai Anda.</translation>
    </message>
    <message id="desk.notice.session_ended">
        <source>Your session has ended. Please sign in again.</source>
        <translation>Sesi Anda sudah berakhir. Silakan masuk lagi.</translation>
    </message>
    <message id="desk.notice.throttled">
        <source>Too many tries. Try again in {wait}.</source>
        <translation>Terlalu banyak percobaan. Coba lagi dalam {wait}.</translation>
    </message>
    <message id="desk.notice.no_answer">
        <source>The hub did not answer. Look at the number on the screen before you press again.</source>
        <translation>Pusat antrean tidak menjawab. Periksa nomor di layar sebelum menekan lagi.</translation>
    </message>
    <message id="desk.notice.not_kept">
        <source>The command could not be stored on this computer and was not sent. Call the IT officer.</source>
        <translation>Perintah tidak dapat disimpan di komputer ini dan tidak dikirim. Hubungi petugas TI.</translation>
    </message>
    <message id="desk.help.title">
        <source>Keys of the desk</source>
        <translation>Tombol di loket</translation>
    </message>
    <message id="desk.help.call">
        <source>Call the next number</source>
        <translation>Panggil nomor berikutnya</translation>
    </message>
    <message id="desk.help.recall">
        <source>Call the same number again</source>
        <translation>Panggil ulang nomor yang sama</translation>
    </message>
    <message id="desk.help.serve">
        <source>Start the service, then finish it</source>
        <translation>Mulai melayani, lalu selesai</translation>
    </message>
    <message id="desk.help.outcome">
        <source>Choose the outcome</source>
        <translation>Pilih hasil layanan</translation>
    </message>
    <message id="desk.help.call_chosen">
        <source>Call a chosen number, with a reason</source>
        <translation>Panggil nomor tertentu, dengan alasan</translation>
    </message>
    <message id="desk.help.no_show">
        <source>No-show, after enough calls</source>
        <translation>Tidak hadir, setelah panggilan cukup</translation>
    </message>
    <message id="desk.help.cancel">
        <source>Cancel the number that was called</source>
        <translation>Batalkan nomor yang dipanggil</translation>
    </message>
    <message id="desk.help.close">
        <source>Close the counter, or sign out</source>
        <translation>Tutup loket atau keluar</translation>
    </message>
    <message id="desk.help.tab">
        <source>Go to the next key; Enter presses it</source>
        <translation>Pindah tombol; Enter menekannya</translation>
    </message>
    <message id="desk.help.escape">
        <source>Go back, or dismiss a notice</source>
        <translation>Kembali, atau tutup pemberitahuan</translation>
    </message>
</context>
</TS>
