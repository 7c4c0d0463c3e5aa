<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>kiosk</name>
    <message id="kiosk.window_title">
        <source>Queue kiosk</source>
        <translation>Kios antrean</translation>
    </message>
    <message id="kiosk.connecting.title">
        <source>Getting ready</source>
        <translation>Menyiapkan kios</translation>
    </message>
    <message id="kiosk.connecting.blocked">
        <source>This kiosk cannot be used yet</source>
        <translation>Kios belum dapat dipakai</translation>
    </message>
    <message id="kiosk.connecting.advice">
        <source>Contacting the queue hub. One moment, please.</source>
        <translation>Menghubungi pusat antrean. Mohon tunggu sebentar.</translation>
    </message>
    <message id="kiosk.connecting.unreachable">
        <source>The queue hub does not answer yet. We are trying again. For a ticket, please go to the information desk.</source>
        <translation>Pusat antrean belum menjawab. Kami mencoba lagi. Untuk nomor antrean, silakan ke meja informasi.</translation>
    </message>
    <message id="kiosk.connecting.tls">
        <source>The connection to the queue hub is not secure. Call the IT officer.</source>
        <translation>Sambungan ke pusat antrean tidak aman. Hubungi petugas TI.</translation>
    </message>
    <message id="kiosk.welcome.title">
        <source>Welcome</source>
        <translation>Selamat datang</translation>
    </message>
    <message id="kiosk.welcome.lead" numerus="yes">
        <source>One building, {count} agencies.
We help you until everything is done.</source>
        <translation>
            <numerusform>Satu gedung, {count} instansi.
Kami bantu sampai urusan Anda selesai.</numerusform>
        </translation>
    </message>
    <message id="kiosk.welcome.start">
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message id="kiosk.day.open">
        <source>Open until {closes} · tickets until {last}</source>
        <translation>Buka sampai {closes} · ambil nomor sampai {last}</translation>
    </message>
    <message id="kiosk.day.always">
        <source>Open today</source>
        <translation>Buka hari ini</translation>
    </message>
    <message id="kiosk.day.closed">
        <source>Closed now</source>
        <translation>Sedang tutup</translation>
    </message>
    <message id="kiosk.dock.back">
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message id="kiosk.dock.home">
        <source>Start over</source>
        <translation>Ke awal</translation>
    </message>
    <message id="kiosk.dock.language">
        <source>Indonesia</source>
        <translation>English</translation>
    </message>
    <message id="kiosk.dock.help">
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message id="kiosk.dock.wait_for_paper">
        <source>One moment, the ticket is being printed</source>
        <translation>Tunggu sebentar, tiket sedang dicetak</translation>
    </message>
    <message id="kiosk.link.cannot_take">
        <source>Connection lost, no tickets for now</source>
        <translation>Koneksi terputus, nomor belum bisa diambil</translation>
    </message>
    <message id="kiosk.link.stale">
        <source>Connection is slow · data from {time}</source>
        <translation>Koneksi tersendat · data pukul {time}</translation>
    </message>
    <message id="kiosk.link.lost">
        <source>Connection lost · data from {time}.
No tickets for now.</source>
        <translation>Koneksi terputus · data pukul {time}.
Nomor belum bisa diambil.</translation>
    </message>
    <message id="kiosk.home.title">
        <source>What do you need?</source>
        <translation>Apa keperluan Anda?</translation>
    </message>
    <message id="kiosk.home.take_ticket">
        <source>Take a queue ticket</source>
        <translation>Ambil nomor antrean</translation>
    </message>
    <message id="kiosk.home.take_ticket_hint">
        <source>For services today</source>
        <translation>Untuk layanan hari ini</translation>
    </message>
    <message id="kiosk.home.drawn_caption">
        <source>Queue number</source>
        <translation>Nomor antrean</translation>
    </message>
    <message id="kiosk.home.drawn_code">
        <source>A-069</source>
        <translation>A-069</translation>
    </message>
    <message id="kiosk.home.popular">
        <source>Most asked for today</source>
        <translation>Paling banyak diminta hari ini</translation>
    </message>
    <message id="kiosk.home.open_now">
        <source>Open now</source>
        <translation>Melayani sekarang</translation>
    </message>
    <message id="kiosk.booths.title">
        <source>Choose an agency</source>
        <translation>Pilih instansi</translation>
    </message>
    <message id="kiosk.booths.previous">
        <source>Previous</source>
        <translation>Sebelumnya</translation>
    </message>
    <message id="kiosk.booths.next">
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message id="kiosk.booths.page">
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
    <message id="kiosk.booths.first_page">
        <source>This is the first page</source>
        <translation>Ini halaman pertama</translation>
    </message>
    <message id="kiosk.booths.last_page">
        <source>This is the last page</source>
        <translation>Ini halaman terakhir</translation>
    </message>
    <message id="kiosk.waiting.count" numerus="yes">
        <source>{count} waiting</source>
        <translation>
            <numerusform>{count} menunggu</numerusform>
        </translation>
    </message>
    <message id="kiosk.waiting.nobody">
        <source>Nobody waiting</source>
        <translation>Tidak ada antrean</translation>
    </message>
    <message id="kiosk.waiting.on_break">
        <source>Break until {time}</source>
        <translation>Istirahat sampai {time}</translation>
    </message>
    <message id="kiosk.waiting.no_counter">
        <source>No counter open</source>
        <translation>Loket belum buka</translation>
    </message>
    <message id="kiosk.waiting.about">
        <source>about {range}</source>
        <translation>sekitar {range}</translation>
    </message>
    <message id="kiosk.shut.break">
        <source>On a short break</source>
        <translation>Sedang istirahat</translation>
    </message>
    <message id="kiosk.shut.system_down">
        <source>The system is down</source>
        <translation>Sistem sedang gangguan</translation>
    </message>
    <message id="kiosk.shut.no_officer">
        <source>No officer here now</source>
        <translation>Petugas belum ada</translation>
    </message>
    <message id="kiosk.shut.full">
        <source>The queue is full</source>
        <translation>Antrean sudah penuh</translation>
    </message>
    <message id="kiosk.shut.event">
        <source>Closed for an event</source>
        <translation>Sedang ada kegiatan</translation>
    </message>
    <message id="kiosk.shut.emergency">
        <source>Closed for now</source>
        <translation>Ditutup sementara</translation>
    </message>
    <message id="kiosk.closed.before_hours">
        <source>Not open yet</source>
        <translation>Belum buka</translation>
    </message>
    <message id="kiosk.closed.after_cutoff">
        <source>Tickets for today have ended</source>
        <translation>Batas ambil nomor sudah lewat</translation>
    </message>
    <message id="kiosk.closed.today">
        <source>Closed today</source>
        <translation>Tutup hari ini</translation>
    </message>
    <message id="kiosk.closed.holiday">
        <source>Closed, public holiday</source>
        <translation>Tutup, hari libur</translation>
    </message>
    <message id="kiosk.closed.exhausted">
        <source>No tickets left today</source>
        <translation>Kuota hari ini habis</translation>
    </message>
    <message id="kiosk.closed.exhausted_advice">
        <source>Please come another day</source>
        <translation>Silakan datang lain hari</translation>
    </message>
    <message id="kiosk.closed.no_tickets">
        <source>No ticket needed</source>
        <translation>Tanpa nomor antrean</translation>
    </message>
    <message id="kiosk.closed.no_tickets_advice">
        <source>Go straight to the booth</source>
        <translation>Langsung ke gerainya</translation>
    </message>
    <message id="kiosk.opens.today">
        <source>Opens today {time}</source>
        <translation>Buka hari ini {time}</translation>
    </message>
    <message id="kiosk.opens.weekday">
        <source>Opens {day} {time}</source>
        <translation>Buka {day} {time}</translation>
    </message>
    <message id="kiosk.opens.date">
        <source>Opens {date} {time}</source>
        <translation>Buka {date} {time}</translation>
    </message>
    <message id="kiosk.place.zone">
        <source>Zone {zone}</source>
        <translation>Zona {zone}</translation>
    </message>
    <message id="kiosk.place.floor">
        <source>Floor {floor}</source>
        <translation>Lantai {floor}</translation>
    </message>
    <message id="kiosk.place.counters" numerus="yes">
        <source>Counters {codes}</source>
        <translation>
            <numerusform>Loket {codes}</numerusform>
        </translation>
    </message>
    <message id="kiosk.service.free">
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message id="kiosk.service.fee">
        <source>Fee</source>
        <translation>Biaya</translation>
    </message>
    <message id="kiosk.service.duration">
        <source>Takes</source>
        <translation>Jangka waktu</translation>
    </message>
    <message id="kiosk.service.left">
        <source>Tickets left</source>
        <translation>Sisa kuota</translation>
    </message>
    <message id="kiosk.service.left_of">
        <source>{left} of {quota}</source>
        <translation>{left} dari {quota}</translation>
    </message>
    <message id="kiosk.service.bring">
        <source>Have these papers ready</source>
        <translation>Siapkan berkas ini</translation>
    </message>
    <message id="kiosk.service.bring_nothing">
        <source>No papers needed.</source>
        <translation>Tidak perlu membawa berkas.</translation>
    </message>
    <message id="kiosk.service.ask_first">
        <source>Something missing? Ask at the information desk first.</source>
        <translation>Belum lengkap? Tanyakan dulu di meja informasi.</translation>
    </message>
    <message id="kiosk.service.more_papers" numerus="yes">
        <source>and {count} more papers, listed on your ticket</source>
        <translation>
            <numerusform>dan {count} berkas lain, tertulis di tiket Anda</numerusform>
        </translation>
    </message>
    <message id="kiosk.service.more">
        <source>More services</source>
        <translation>Layanan lain</translation>
    </message>
    <message id="kiosk.service.print">
        <source>Print my ticket</source>
        <translation>Cetak nomor antrean</translation>
    </message>
    <message id="kiosk.priority.title">
        <source>Do you need the priority queue?</source>
        <translation>Perlu antrean prioritas?</translation>
    </message>
    <message id="kiosk.priority.text">
        <source>Seniors, people with disabilities, pregnant or nursing mothers, children, disaster victims.</source>
        <translation>Untuk lansia, penyandang disabilitas, ibu hamil atau menyusui, anak-anak, dan korban bencana.</translation>
    </message>
    <message id="kiosk.priority.no">
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message id="kiosk.priority.yes">
        <source>Yes, priority</source>
        <translation>Ya, prioritas</translation>
    </message>
    <message id="kiosk.working.short">
        <source>Working on it</source>
        <translation>Sedang diproses</translation>
    </message>
    <message id="kiosk.working.issuing">
        <source>Taking your number…</source>
        <translation>Mengambil nomor…</translation>
    </message>
    <message id="kiosk.working.printing">
        <source>Printing your ticket…</source>
        <translation>Mencetak tiket…</translation>
    </message>
    <message id="kiosk.working.confirming">
        <source>Adding your number to the queue…</source>
        <translation>Mendaftarkan nomor…</translation>
    </message>
    <message id="kiosk.working.advice">
        <source>One moment, please</source>
        <translation>Mohon tunggu sebentar</translation>
    </message>
    <message id="kiosk.ticket.ordinary">
        <source>Regular</source>
        <translation>Umum</translation>
    </message>
    <message id="kiosk.ticket.priority">
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message id="kiosk.done.title">
        <source>This is your queue number</source>
        <translation>Ini nomor antrean Anda</translation>
    </message>
    <message id="kiosk.done.wait_at">
        <source>Please take a seat and wait in</source>
        <translation>Silakan duduk dan menunggu di</translation>
    </message>
    <message id="kiosk.done.called_at">
        <source>Called by voice and on screen: {counters}</source>
        <translation>Nomor dipanggil dengan suara dan layar: {counters}</translation>
    </message>
    <message id="kiosk.done.called">
        <source>Called by voice and on screen</source>
        <translation>Nomor dipanggil dengan suara dan layar</translation>
    </message>
    <message id="kiosk.done.ahead">
        <source>Ahead of you</source>
        <translation>Di depan Anda</translation>
    </message>
    <message id="kiosk.done.people" numerus="yes">
        <source>people</source>
        <translation>
            <numerusform>orang</numerusform>
        </translation>
    </message>
    <message id="kiosk.done.nobody">
        <source>Nobody</source>
        <translation>Tidak ada</translation>
    </message>
    <message id="kiosk.done.estimate">
        <source>Called in about</source>
        <translation>Perkiraan dipanggil</translation>
    </message>
    <message id="kiosk.done.minutes">
        <source>minutes</source>
        <translation>menit lagi</translation>
    </message>
    <message id="kiosk.done.no_counter">
        <source>When a counter opens</source>
        <translation>Setelah loket dibuka</translation>
    </message>
    <message id="kiosk.done.take_it">
        <source>Take your ticket from the slot {outlet}</source>
        <translation>Ambil tiket di celah {outlet}</translation>
    </message>
    <message id="kiosk.done.outlet">
        <source>below the screen</source>
        <translation>bawah layar</translation>
    </message>
    <message id="kiosk.done.no_paper">
        <source>Without paper: photograph this screen or remember your number</source>
        <translation>Tanpa kertas: potret layar ini atau ingat nomor Anda</translation>
    </message>
    <message id="kiosk.done.nothing_came_out">
        <source>No ticket came out?</source>
        <translation>Tiket tidak keluar?</translation>
    </message>
    <message id="kiosk.done.done">
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message id="kiosk.done.returns">
        <source>Returns to the start in {time}</source>
        <translation>Kembali ke awal dalam {time}</translation>
    </message>
    <message id="kiosk.trouble.not_printed">
        <source>Ticket not printed</source>
        <translation>Tiket belum tercetak</translation>
    </message>
    <message id="kiosk.trouble.unknown">
        <source>The ticket may not be out</source>
        <translation>Tiket mungkin belum keluar</translation>
    </message>
    <message id="kiosk.trouble.nothing_came_out">
        <source>No ticket came out?</source>
        <translation>Tiket tidak keluar?</translation>
    </message>
    <message id="kiosk.trouble.unconfirmed">
        <source>Number not in the queue yet</source>
        <translation>Nomor belum terdaftar</translation>
    </message>
    <message id="kiosk.trouble.kept">
        <source>We keep your number for a moment.</source>
        <translation>Nomor Anda kami simpan sementara.</translation>
    </message>
    <message id="kiosk.trouble.in_queue">
        <source>Your number is in the queue and will be called.</source>
        <translation>Nomor Anda sudah masuk antrean dan tetap dipanggil.</translation>
    </message>
    <message id="kiosk.trouble.still_trying">
        <source>The queue hub does not answer. We keep trying.</source>
        <translation>Pusat antrean tidak menjawab. Kami terus mencoba.</translation>
    </message>
    <message id="kiosk.printer.paper_out">
        <source>The printer is out of paper.</source>
        <translation>Kertas printer habis.</translation>
    </message>
    <message id="kiosk.printer.cover_open">
        <source>The printer's cover is open.</source>
        <translation>Penutup printer terbuka.</translation>
    </message>
    <message id="kiosk.printer.error">
        <source>The printer has a fault.</source>
        <translation>Printer bermasalah.</translation>
    </message>
    <message id="kiosk.printer.offline">
        <source>The printer is not ready.</source>
        <translation>Printer sedang tidak siap.</translation>
    </message>
    <message id="kiosk.printer.silent">
        <source>The printer gives no answer.</source>
        <translation>Printer tidak memberi jawaban.</translation>
    </message>
    <message id="kiosk.printer.unreachable">
        <source>The printer is not connected.</source>
        <translation>Printer tidak tersambung.</translation>
    </message>
    <message id="kiosk.printer.timeout">
        <source>The printer took too long to answer.</source>
        <translation>Printer terlalu lama menjawab.</translation>
    </message>
    <message id="kiosk.printer.broken_off">
        <source>The printer broke off while printing.</source>
        <translation>Printer terputus saat mencetak.</translation>
    </message>
    <message id="kiosk.printer.no_receipt">
        <source>The printer did not confirm the print.</source>
        <translation>Printer tidak memastikan cetakan.</translation>
    </message>
    <message id="kiosk.trouble.your_number">
        <source>Your queue number</source>
        <translation>Nomor antrean Anda</translation>
    </message>
    <message id="kiosk.trouble.ahead" numerus="yes">
        <source>{count} people ahead of you</source>
        <translation>
            <numerusform>{count} orang di depan Anda</numerusform>
        </translation>
    </message>
    <message id="kiosk.trouble.nobody">
        <source>Nobody ahead of you</source>
        <translation>Tidak ada orang di depan Anda</translation>
    </message>
    <message id="kiosk.trouble.scan_to_track">
        <source>Scan to follow
your number</source>
        <translation>Pindai untuk
memantau nomor</translation>
    </message>
    <message id="kiosk.trouble.scan_to_keep">
        <source>Scan to keep
your number</source>
        <translation>Pindai untuk
menyimpan nomor</translation>
    </message>
    <message id="kiosk.trouble.what_to_do">
        <source>What to do now</source>
        <translation>Yang perlu Anda lakukan</translation>
    </message>
    <message id="kiosk.trouble.remember">
        <source>Photograph this screen or write your number down.</source>
        <translation>Potret layar ini atau catat nomor Anda.</translation>
    </message>
    <message id="kiosk.trouble.press_without_paper">
        <source>Touch “Go on without paper”.</source>
        <translation>Sentuh “Pakai nomor tanpa kertas”.</translation>
    </message>
    <message id="kiosk.trouble.look_at_slot">
        <source>Look at the slot: the ticket may be there.</source>
        <translation>Lihat celah tiket: mungkin tiket sudah keluar.</translation>
    </message>
    <message id="kiosk.trouble.press_use_number">
        <source>There or not, touch “Use this number”.</source>
        <translation>Ada atau tidak, sentuh “Pakai nomor ini”.</translation>
    </message>
    <message id="kiosk.trouble.wait_in">
        <source>Wait in {place}. Your number will be called.</source>
        <translation>Tunggu di {place}. Nomor tetap dipanggil.</translation>
    </message>
    <message id="kiosk.trouble.keep_ticket">
        <source>Take your ticket and stay at this screen.</source>
        <translation>Ambil tiket Anda dan tetap di depan layar ini.</translation>
    </message>
    <message id="kiosk.trouble.stay_here">
        <source>Wait until this screen changes.</source>
        <translation>Tunggu sampai layar ini berganti.</translation>
    </message>
    <message id="kiosk.trouble.ask_desk">
        <source>If time runs out, ask at the information desk.</source>
        <translation>Bila waktu habis, tanyakan di meja informasi.</translation>
    </message>
    <message id="kiosk.trouble.without_paper">
        <source>Go on without paper</source>
        <translation>Pakai nomor tanpa kertas</translation>
    </message>
    <message id="kiosk.trouble.use_number">
        <source>Use this number</source>
        <translation>Pakai nomor ini</translation>
    </message>
    <message id="kiosk.trouble.print_again">
        <source>Print again</source>
        <translation>Coba cetak lagi</translation>
    </message>
    <message id="kiosk.trouble.waiting_for_hub">
        <source>Waiting for the queue hub</source>
        <translation>Menunggu pusat antrean</translation>
    </message>
    <message id="kiosk.trouble.kept_for">
        <source>Number kept for</source>
        <translation>Nomor disimpan</translation>
    </message>
    <message id="kiosk.trouble.left">
        <source>{time}</source>
        <translation>{time} lagi</translation>
    </message>
    <message id="kiosk.trouble.counts">
        <source>Your number counts</source>
        <translation>Nomor Anda berlaku</translation>
    </message>
    <message id="kiosk.trouble.will_be_called">
        <source>It is in the queue</source>
        <translation>Sudah masuk antrean</translation>
    </message>
    <message id="kiosk.no_number.title">
        <source>No ticket could be taken</source>
        <translation>Nomor belum dapat diambil</translation>
    </message>
    <message id="kiosk.no_number.void">
        <source>Number {code} is no longer valid</source>
        <translation>Nomor {code} tidak berlaku lagi</translation>
    </message>
    <message id="kiosk.no_number.unreachable">
        <source>The queue hub does not answer. You have no number yet.</source>
        <translation>Pusat antrean tidak menjawab. Anda belum mendapat nomor.</translation>
    </message>
    <message id="kiosk.no_number.advice">
        <source>Please try again, or ask at the information desk.</source>
        <translation>Silakan coba lagi, atau minta bantuan di meja informasi.</translation>
    </message>
    <message id="kiosk.no_number.retry">
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message id="kiosk.no_number.new">
        <source>Take a new number</source>
        <translation>Ambil nomor baru</translation>
    </message>
    <message id="kiosk.idle.title">
        <source>Are you still here?</source>
        <translation>Anda masih di sini?</translation>
    </message>
    <message id="kiosk.idle.text">
        <source>For your privacy the screen goes back to the start and your choices are erased when time is up.</source>
        <translation>Demi privasi, layar kembali ke awal dan pilihan Anda dihapus saat waktu habis.</translation>
    </message>
    <message id="kiosk.idle.yes">
        <source>Yes, go on</source>
        <translation>Ya, lanjutkan</translation>
    </message>
    <message id="kiosk.idle.more">
        <source>I need more time</source>
        <translation>Butuh waktu lebih</translation>
    </message>
    <message id="kiosk.idle.end">
        <source>End</source>
        <translation>Akhiri</translation>
    </message>
    <message id="kiosk.idle.hint">
        <source>“I need more time” doubles the time.</source>
        <translation>“Butuh waktu lebih” menggandakan waktu.</translation>
    </message>
    <message id="kiosk.idle.seconds" numerus="yes">
        <source>seconds</source>
        <translation>
            <numerusform>detik</numerusform>
        </translation>
    </message>
    <message id="kiosk.help.title">
        <source>Do you need help?</source>
        <translation>Butuh bantuan?</translation>
    </message>
    <message id="kiosk.help.text">
        <source>The officers at the information desk are glad to help, also with taking a ticket.</source>
        <translation>Petugas di meja informasi siap membantu Anda, juga untuk mengambil nomor.</translation>
    </message>
    <message id="kiosk.help.how">
        <source>How to take a ticket</source>
        <translation>Cara mengambil nomor</translation>
    </message>
    <message id="kiosk.help.step_1">
        <source>Choose the agency you came for.</source>
        <translation>Pilih instansi yang Anda tuju.</translation>
    </message>
    <message id="kiosk.help.step_2">
        <source>Choose the service and read which papers to bring.</source>
        <translation>Pilih layanan, lalu baca berkas yang perlu dibawa.</translation>
    </message>
    <message id="kiosk.help.step_3">
        <source>Touch “Print my ticket” and take your ticket.</source>
        <translation>Sentuh “Cetak nomor antrean” dan ambil tiket Anda.</translation>
    </message>
    <message id="kiosk.help.close">
        <source>I see</source>
        <translation>Mengerti</translation>
    </message>
</context>
</TS>
