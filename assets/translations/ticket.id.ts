<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>ticket</name>
    <message id="ticket.number">
        <source>Queue number</source>
        <translation>Nomor antrean</translation>
    </message>
    <message id="ticket.copy">
        <source>COPY</source>
        <translation>SALINAN</translation>
    </message>
    <message id="ticket.copy_note">
        <source>Same number as the first ticket</source>
        <translation>Nomor sama dengan tiket pertama</translation>
    </message>
    <message id="ticket.wait_at">
        <source>Please wait in</source>
        <translation>Silakan menunggu di</translation>
    </message>
    <message id="ticket.zone_floor">
        <source>Zone {zone}, Floor {floor}</source>
        <translation>Zona {zone}, Lantai {floor}</translation>
    </message>
    <message id="ticket.zone">
        <source>Zone {zone}</source>
        <translation>Zona {zone}</translation>
    </message>
    <message id="ticket.floor">
        <source>Floor {floor}</source>
        <translation>Lantai {floor}</translation>
    </message>
    <message id="ticket.ahead">
        <source>Ahead of you</source>
        <translation>Di depan Anda</translation>
    </message>
    <message id="ticket.people" numerus="yes">
        <source>{count} people</source>
        <translation>
            <numerusform>{count} orang</numerusform>
        </translation>
    </message>
    <message id="ticket.nobody">
        <source>Nobody</source>
        <translation>Tidak ada</translation>
    </message>
    <message id="ticket.estimate">
        <source>Estimate</source>
        <translation>Perkiraan</translation>
    </message>
    <message id="ticket.minutes_range">
        <source>{min}–{max} min</source>
        <translation>{min}–{max} menit</translation>
    </message>
    <message id="ticket.prepare">
        <source>Please prepare</source>
        <translation>Siapkan berkas</translation>
    </message>
    <message id="ticket.track">
        <source>Follow your number by phone</source>
        <translation>Pantau nomor dari ponsel</translation>
    </message>
    <message id="ticket.today_and_wait">
        <source>Valid today only. Please wait for your call.</source>
        <translation>Nomor berlaku hari ini. Mohon menunggu dipanggil.</translation>
    </message>
    <message id="ticket.wait_for_call">
        <source>Please wait for your call</source>
        <translation>Mohon menunggu dipanggil</translation>
    </message>
    <message id="ticket.today_only">
        <source>Valid today only.</source>
        <translation>Nomor berlaku hari ini.</translation>
    </message>
    <message id="ticket.not_payment">
        <source>Not a proof of payment.</source>
        <translation>Bukan bukti pembayaran.</translation>
    </message>
    <message id="ticket.no_levies">
        <source>No unofficial fees are charged.</source>
        <translation>Layanan bebas pungutan liar.</translation>
    </message>
    <message id="ticket.calibration">
        <source>Print width</source>
        <translation>Lebar cetak</translation>
    </message>
    <message id="ticket.calibration_read">
        <source>The largest number that is whole at the right edge is the printer’s width in dots.</source>
        <translation>Angka terbesar yang masih utuh di tepi kanan adalah lebar cetak dalam titik.</translation>
    </message>
    <message id="ticket.install_file">
        <source>The folder of the printer file must exist and be writable: {path}</source>
        <translation>Folder berkas printer harus ada dan dapat ditulisi: {path}</translation>
    </message>
    <message id="ticket.install_device">
        <source>Allow this account to write to {path}: add it to the group lp, then sign in again.</source>
        <translation>Izinkan akun ini menulis ke {path}: masukkan ke grup lp, lalu masuk kembali.</translation>
    </message>
    <message id="ticket.install_network">
        <source>Switch the printer on, connect its network cable and check the address {host}, port {port}.</source>
        <translation>Nyalakan printer, pasang kabel jaringannya, lalu periksa alamat {host}, port {port}.</translation>
    </message>
    <message id="ticket.install_usb">
        <source>Plug the printer {device} in. Linux: install the udev rule from the installer folder. Windows: install its WinUSB driver, or use the Windows spooler address.</source>
        <translation>Pasang printer {device}. Linux: pasang aturan udev dari folder installer. Windows: pasang driver WinUSB, atau gunakan alamat spooler Windows.</translation>
    </message>
    <message id="ticket.install_serial">
        <source>Connect the printer to {port} and set the same speed ({baud}) on both. Linux: add this account to the group dialout.</source>
        <translation>Sambungkan printer ke {port} dan samakan kecepatannya ({baud}). Linux: masukkan akun ini ke grup dialout.</translation>
    </message>
    <message id="ticket.install_cups">
        <source>Install cups-client and add the raw queue “{queue}” to CUPS.</source>
        <translation>Pasang cups-client dan tambahkan antrean raw “{queue}” di CUPS.</translation>
    </message>
    <message id="ticket.install_winspool">
        <source>Add the printer “{queue}” in Windows Settings. This address works on Windows only.</source>
        <translation>Tambahkan printer “{queue}” di Pengaturan Windows. Alamat ini hanya berlaku di Windows.</translation>
    </message>
</context>
</TS>
