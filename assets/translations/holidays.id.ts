<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>holidays</name>
    <message id="holidays.kind.national">
        <source>national holiday</source>
        <translation>libur nasional</translation>
    </message>
    <message id="holidays.kind.collective">
        <source>collective leave</source>
        <translation>cuti bersama</translation>
    </message>
    <message id="holidays.kind.local">
        <source>local holiday</source>
        <translation>libur setempat</translation>
    </message>
    <message id="holidays.list.head">
        <source>Holidays {year}: {national} national, {collective} collective leave, {local} local</source>
        <translation>Hari libur {year}: {national} libur nasional, {collective} cuti bersama, {local} libur setempat</translation>
    </message>
    <message id="holidays.list.day">
        <source>{day}  {kind}  {name}</source>
        <translation>{day}  {kind}  {name}</translation>
    </message>
    <message id="holidays.list.estimated">
        <source>estimated, check it</source>
        <translation>perkiraan, periksa dulu</translation>
    </message>
    <message id="holidays.check.estimated">
        <source>Estimated days: {days}. They hang on the sighting of the moon: compare them with the joint decree (SKB 3 Menteri).</source>
        <translation>{days} hari masih perkiraan, menunggu sidang isbat. Cocokkan dengan SKB 3 Menteri.</translation>
    </message>
    <message id="holidays.check.no_collective">
        <source>No collective leave is known for {year} yet: the joint decree (SKB 3 Menteri) is not in this list.</source>
        <translation>Cuti bersama {year} belum ada di daftar ini: cocokkan dengan SKB 3 Menteri.</translation>
    </message>
    <message id="holidays.check.ask">
        <source>Nothing was imported. Mend the list in a file and import that, or say --checked when it is right.</source>
        <translation>Belum ada yang diimpor. Perbaiki daftar dalam berkas lalu impor berkas itu, atau beri --checked bila sudah benar.</translation>
    </message>
    <message id="holidays.import.done">
        <source>Holidays imported: {days}. Closed days in the calendar now: {total}.</source>
        <translation>{days} hari libur diimpor; kalender kini memuat {total} hari tutup.</translation>
    </message>
    <message id="holidays.import.hub_runs">
        <source>The hub is running on this folder. Import in the dashboard, or stop the hub first.</source>
        <translation>Hub sedang berjalan di folder ini. Impor lewat dasbor, atau hentikan hub dulu.</translation>
    </message>
    <message id="holidays.import.nothing_said">
        <source>Say which holidays: a file, or --year for the list this program knows.</source>
        <translation>Sebutkan hari libur yang mana: berkas, atau --year untuk daftar yang dikenal program ini.</translation>
    </message>
    <message id="holidays.year.unknown">
        <source>No holidays are known for {year}. Choose a year from {first} to {last}.</source>
        <translation>Hari libur {year} tidak dikenal. Pilih tahun {first} sampai {last}.</translation>
    </message>
    <message id="holidays.file.written">
        <source>Holidays written to {file}: {days}.</source>
        <translation>{days} hari libur ditulis ke {file}.</translation>
    </message>
    <message id="holidays.file.good">
        <source>The file is right. Holidays in it: {days}.</source>
        <translation>Berkas benar: {days} hari libur.</translation>
    </message>
    <message id="holidays.file.refused">
        <source>The file was refused and nothing of it was taken:</source>
        <translation>Berkas ditolak, tidak ada yang diambil:</translation>
    </message>
    <message id="holidays.file.unreadable">
        <source>The file {file} cannot be opened. Check its name.</source>
        <translation>Berkas {file} tidak dapat dibuka. Periksa namanya.</translation>
    </message>
    <message id="holidays.file.too_large">
        <source>The file is larger than {value} KB. A list of holidays is much smaller: is it the right file?</source>
        <translation>Berkas lebih besar dari {value} KB. Daftar hari libur jauh lebih kecil: apakah berkasnya benar?</translation>
    </message>
    <message id="holidays.file.not_utf8">
        <source>Line {line}: letters cannot be read. Save the file as "CSV UTF-8".</source>
        <translation>Baris {line}: huruf tidak terbaca. Simpan berkas sebagai "CSV UTF-8".</translation>
    </message>
    <message id="holidays.file.not_a_table">
        <source>Line {line}: a quotation mark stands in the wrong place.</source>
        <translation>Baris {line}: tanda kutip tidak pada tempatnya.</translation>
    </message>
    <message id="holidays.file.no_column">
        <source>The first line has no column "{value}". It needs: tanggal, nama, jenis, catatan.</source>
        <translation>Baris pertama tidak memuat kolom "{value}". Yang diperlukan: tanggal, nama, jenis, catatan.</translation>
    </message>
    <message id="holidays.file.nothing_in_it">
        <source>There is no holiday in the file.</source>
        <translation>Tidak ada hari libur di dalam berkas.</translation>
    </message>
    <message id="holidays.file.too_many_cells">
        <source>Line {line}: "{value}" is one cell too many. Put a name with a comma in quotation marks.</source>
        <translation>Baris {line}: "{value}" kelebihan kolom. Beri tanda kutip pada nama yang memuat koma.</translation>
    </message>
    <message id="holidays.file.bad_day">
        <source>Line {line}: "{value}" is no date. Write 2027-03-10 or 10/03/2027.</source>
        <translation>Baris {line}: "{value}" bukan tanggal. Tulis 2027-03-10 atau 10/03/2027.</translation>
    </message>
    <message id="holidays.file.bad_year">
        <source>Line {line}: the year of "{value}" cannot be right.</source>
        <translation>Baris {line}: tahun pada "{value}" tidak masuk akal.</translation>
    </message>
    <message id="holidays.file.no_name">
        <source>Line {line}: the holiday has no name.</source>
        <translation>Baris {line}: hari libur belum diberi nama.</translation>
    </message>
    <message id="holidays.file.too_long">
        <source>Line {line}: the text is too long, at most 160 letters.</source>
        <translation>Baris {line}: teks terlalu panjang, paling banyak 160 huruf.</translation>
    </message>
    <message id="holidays.file.control_character">
        <source>Line {line}: the text holds a sign that cannot be printed.</source>
        <translation>Baris {line}: teks memuat tanda yang tidak dapat dicetak.</translation>
    </message>
    <message id="holidays.file.bad_kind">
        <source>Line {line}: "{value}" is no kind. Write national, collective or local.</source>
        <translation>Baris {line}: jenis "{value}" tidak dikenal. Tulis nasional, cuti bersama, atau lokal.</translation>
    </message>
    <message id="holidays.file.twice">
        <source>Line {line}: this day stands on line {value} already.</source>
        <translation>Baris {line}: tanggal ini sudah ada di baris {value}.</translation>
    </message>
</context>
</TS>
