"""IMP: what of the workbook could not be read, was left out or is doubtful; nothing is dropped silently."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePath

from lkjip_desktop.domain.angka import Angka, JenisNilai
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.laporan import BacaanLembar, JenisFakta, Kemunculan, Laporan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.rules.kalimat import pilah, rangkai
from lkjip_desktop.rules.katalog import Aturan, Konteks, aturan
from lkjip_desktop.rules.sel_teks import sel_bertulis
from lkjip_desktop.rules.sel_terbaca import belum_terbaca
from lkjip_desktop.rules.tabel_uang import turunan

_GALAT = re.compile(r"#(?:REF!|N/A|DIV/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)")
_LUAR = re.compile(r"\[(?:\d+|[^\[\]]+\.(?:xl|od)\w+)\][^\[\]!]*!")
_DISISIHKAN = re.compile(r"tidak dipakai|tidak dijadikan|yang dipakai adalah|lembar tersembunyi", re.I)
_UANG = frozenset({JenisFakta.ANGGARAN, JenisFakta.REALISASI_ANGGARAN, JenisFakta.SERAPAN})
# A sheet that nobody understood can have any number of cells; the message says how many there are.
_SEL_TERBANYAK, _SEL_DISEBUT, _HURUF = 50, 5, 40
_ISI = "Isi yang belum dipahami:"

Lembar = tuple[str | None, str]


@aturan("IMP001", "Lembar atau tabel belum dipahami")
def belum_dipahami(konteks: Konteks) -> Iterable[Finding]:
    """Isi lembar yang tidak dikenali tidak dipakai dalam laporan.

    Yang diperiksa:
        Lembar, tabel, dan sel lepas yang tidak dikenali sebagai bagian LKjIP. Lembar kosong dan petunjuk dilewati,
        demikian pula daftar peraturan dan kalimat tentang unsur survei, yang diperiksa aturan tersendiri.

    Mengapa penting:
        Yang tidak dikenali tidak masuk laporan dan tidak diperiksa. Bila isinya penting, laporan menjadi kurang.

    Contoh:
        Lembar "rekap" memuat jumlah per kecamatan tanpa judul kolom yang dikenal.

    Cara memperbaiki:
        Bila isinya bagian LKjIP, beri judul tabel dan judul kolom seperti pada contoh kertas kerja. Bila hanya bahan
        kerja, biarkan.

    Dasar:
        Hasil pembacaan kertas kerja; lihat juga perintah baca.
    """
    rumus = _tanpa_hasil(konteks.laporan)
    asing = [b for b in konteks.laporan.lembar if b.jenis is None and _tak_dipahami(b, rumus)]
    for lembar, bacaan in pilah(asing, _lembar).items():
        sisa = [(satu, belum_terbaca(konteks, [r for r in satu.sisa if r not in rumus])) for satu in bacaan]
        berisi = [(satu, sel) for satu, sel in sisa if sel or not satu.sisa]
        semua = [ref for _, sel in berisi for ref in sel]
        banyak = f"{len(semua)} sel" if semua else "isinya"
        alasan = [_alasan(konteks, satu, sel) for satu, sel in berisi]
        if alasan:
            yield _temuan(
                belum_dipahami,
                konteks,
                fakta=_nama(lembar),
                pesan=" ".join([f"Lembar {_nama(lembar)}: {banyak} tidak dipakai.", *alasan]),
                sel=semua,
            )


@aturan("IMP002", "Kolom atau baris disisihkan")
def disisihkan(konteks: Konteks) -> Iterable[Finding]:
    """Kolom, baris, dan tabel yang dikenali tempatnya tetapi tidak dipakai.

    Yang diperiksa:
        Kolom yang judulnya tidak dikenal atau kalah dari kolom lain, baris tersembunyi, catatan di bawah tabel, tabel
        pada lembar tersembunyi, dan data dukung yang tidak disebut dalam perhitungan.

    Mengapa penting:
        Angka pada bagian itu tidak masuk laporan. Judul yang tidak lazim dapat membuat kolom penting terlewat.

    Contoh:
        Kolom "Triwulan I" tidak dipakai karena ada kolom realisasi setahun.

    Cara memperbaiki:
        Bila kolomnya seharusnya dipakai, ganti judulnya dengan istilah yang lazim, misalnya Target atau Realisasi.

    Dasar:
        Hasil pembacaan kertas kerja; lihat juga perintah baca.
    """
    dikenal = [b for b in konteks.laporan.lembar if b.jenis is not None and _yang_disisihkan(b)]
    for lembar, bacaan in pilah(dikenal, _lembar).items():
        uraian = [f"{satu.jenis}: {'; '.join(_yang_disisihkan(satu))}" for satu in bacaan]
        yield _temuan(
            disisihkan,
            konteks,
            fakta=_nama(lembar),
            pesan=f"Lembar {_nama(lembar)}, {'. '.join(uraian)}.",
            sel=[ref for satu in bacaan for ref in satu.sisa],
            dasar=uraian,
        )


@aturan("IMP003", "Pertanyaan belum dijawab")
def belum_dijawab(konteks: Konteks) -> Iterable[Finding]:
    """Hal yang dapat dibaca dengan dua cara dan belum dijawab.

    Yang diperiksa:
        Pertanyaan pembacaan yang belum ada jawabannya pada Pengaturan Perangkat Daerah.

    Mengapa penting:
        Program memakai jawaban bawaan. Bila keliru, angka laporan ikut keliru.

    Contoh:
        "Kolom 'Capaian' tampak berisi realisasi. Betul?"

    Cara memperbaiki:
        Jawab pertanyaannya, atau perjelas judul kolom pada kertas kerja.

    Dasar:
        Hasil pembacaan kertas kerja.
    """
    for satu in konteks.laporan.pertanyaan:
        pilihan = rangkai([p.nilai for p in satu.pilihan], "atau")
        yield _temuan(
            belum_dijawab,
            konteks,
            fakta=satu.id,
            pesan=f"{satu.tanya} Pilihannya: {pilihan}. Sementara dipakai: {satu.bawaan}.",
            sel=satu.tempat,
            dasar=[satu.bawaan],
        )


@aturan("IMP004", "Angka tidak terbaca")
def tidak_terbaca(konteks: Konteks) -> Iterable[Finding]:
    """Sel yang seharusnya berisi angka tetapi tidak dapat dibaca sebagai angka.

    Yang diperiksa:
        Sel galat Excel seperti #REF! dan #N/A; serta teks pada kolom angka yang memuat angka tetapi tidak terbaca,
        misalnya "1.2.3" atau tanggal. Predikat dan kata-kata dilewati, kecuali pada kolom rupiah.

    Mengapa penting:
        Sel itu dianggap tidak ada, sehingga capaian dan jumlah yang memakainya tidak dapat dihitung atau diperiksa.

    Contoh:
        Realisasi tertulis "1.2.3", padahal yang dimaksud mungkin 12,3.

    Cara memperbaiki:
        Tulis ulang sebagai angka. Untuk sel galat, perbaiki rumusnya.

    Dasar:
        Hasil pembacaan kertas kerja.
    """
    galat = [(teks, ref) for teks, ref in sel_bertulis(konteks.laporan, pola=_GALAT) if _GALAT.fullmatch(teks.strip())]
    for lembar, isi in pilah(galat, lambda satu: _di(satu[1])).items():
        macam = rangkai(list(dict.fromkeys(teks.strip() for teks, _ in isi)))
        pesan = f"Lembar {_nama(lembar)}: {_sebut([ref for _, ref in isi])} berisi galat Excel ({macam})."
        sel = [ref for _, ref in isi]
        yield _temuan(tidak_terbaca, konteks, fakta=f"{_nama(lembar)}:galat", pesan=pesan, sel=sel, ditemukan=macam)
    for lembar, angka in pilah(_bukan_angka(konteks.laporan), lambda satu: _di(satu.ref)).items():
        tertulis = "; ".join(dict.fromkeys(satu.teks for satu in angka))
        sel = list(dict.fromkeys(satu.ref for satu in angka if satu.ref))
        pesan = f"Lembar {_nama(lembar)}: {_sebut(sel)} tidak terbaca sebagai angka ({tertulis})."
        yield _temuan(tidak_terbaca, konteks, fakta=f"{_nama(lembar)}:teks", pesan=pesan, sel=sel, ditemukan=tertulis)


@aturan("IMP005", "Rumus tanpa hasil atau ke berkas lain")
def rumus_tanpa_hasil(konteks: Konteks) -> Iterable[Finding]:
    """Rumus yang hasilnya tidak tersimpan atau yang mengambil nilai dari berkas lain.

    Yang diperiksa:
        Sel berumus yang tidak menyimpan hasil, dan rumus yang merujuk buku kerja lain.

    Mengapa penting:
        Hasil yang tidak tersimpan tidak dapat dibaca. Nilai dari berkas lain adalah salinan lama yang tidak ikut
        berubah bila berkas asalnya diubah.

    Contoh:
        Kertas kerja yang dibuat program lain belum pernah disimpan di Excel, sehingga kolom Capaian tampak kosong.

    Cara memperbaiki:
        Buka berkas di Excel, simpan, lalu baca ulang. Untuk rujukan ke berkas lain, salin nilainya ke kertas kerja
        ini atau pastikan sudah diperbarui.

    Dasar:
        Hasil pembacaan kertas kerja.
    """
    laporan = konteks.laporan
    luar = {ref for rumus, ref in sel_bertulis(laporan, laporan.rumus_sel) if _LUAR.search(rumus)}
    for macam, sebab, sel in (
        ("hasil", "hasil rumus tidak tersimpan", _tanpa_hasil(laporan)),
        ("luar", "rumus mengambil nilai dari berkas lain", luar),
    ):
        for lembar, isi in pilah(sorted(sel, key=_urut), _di).items():
            pesan = f"Lembar {_nama(lembar)}: {sebab} pada {_sebut(isi)}."
            yield _temuan(rumus_tanpa_hasil, konteks, fakta=f"{_nama(lembar)}:{macam}", pesan=pesan, sel=isi)


def _temuan(
    aturan: Aturan,
    konteks: Konteks,
    *,
    fakta: str,
    pesan: str,
    sel: Sequence[CellRef],
    ditemukan: str = "",
    dasar: Iterable[str] = (),
) -> Finding:
    teks = [konteks.laporan.teks_sel.get(ref.kunci, "") for ref in sel]
    return aturan.temuan(
        konteks,
        fakta=fakta,
        tingkat=Tingkat.INFO,
        pesan=pesan,
        tempat=sel[:_SEL_TERBANYAK],
        ditemukan=ditemukan or "; ".join(satu for satu in teks[:_SEL_DISEBUT] if satu),
        dasar=dasar or teks,
    )


def _alasan(konteks: Konteks, bacaan: BacaanLembar, sel: Sequence[CellRef]) -> str:
    """Why a rest was not understood; with cells of its own where rules read the others."""
    awal, isi, _ = bacaan.alasan.partition(_ISI)
    if not isi or len(sel) == len(bacaan.sisa):
        return bacaan.alasan
    contoh = [f"{ref.sel} “{_pendek(konteks.laporan.teks_sel.get(ref.kunci, ''))}”" for ref in sel[:_SEL_DISEBUT]]
    lebih = [f"dan {len(sel) - _SEL_DISEBUT} sel lain"] if len(sel) > _SEL_DISEBUT else []
    return f"{awal}{isi} {'; '.join([*contoh, *lebih])}."


def _pendek(teks: str) -> str:
    polos = " ".join(teks.split())
    return polos if len(polos) <= _HURUF else f"{polos[:_HURUF].rpartition(' ')[0] or polos[:_HURUF]}…"


def _tak_dipahami(bacaan: BacaanLembar, rumus: set[CellRef]) -> bool:
    """True for what holds something; cells that only wait for the result of their formula are said by IMP005."""
    if not bacaan.sisa:
        return bacaan.baris != (0, 0)
    return any(ref not in rumus for ref in bacaan.sisa)


def _yang_disisihkan(bacaan: BacaanLembar) -> list[str]:
    return [satu.rstrip(".") for satu in bacaan.rincian or [bacaan.alasan] if _DISISIHKAN.search(satu)]


def _bukan_angka(laporan: Laporan) -> Iterator[Angka]:
    """The figures that hold digits but no number, or words where only money can stand."""
    for satu in _kemunculan(laporan):
        teks = satu.nilai.teks
        if satu.nilai.jenis is JenisNilai.TEKS and (satu.jenis in _UANG or any(huruf.isdigit() for huruf in teks)):
            yield satu.nilai


def _kemunculan(laporan: Laporan) -> Iterator[Kemunculan]:
    for indikator in laporan.indikator:
        yield from indikator.kemunculan
    for program in turunan(laporan.program):
        yield from program.kemunculan
    yield from laporan.total


def _tanpa_hasil(laporan: Laporan) -> set[CellRef]:
    """The cells whose formula has no stored result."""
    kosong: Mapping[str, str] = {k: r for k, r in laporan.rumus_sel.items() if not laporan.teks_sel.get(k)}
    return {ref for _, ref in sel_bertulis(laporan, kosong)}


def _lembar(bacaan: BacaanLembar) -> Lembar:
    return bacaan.berkas, bacaan.nama


def _di(ref: CellRef | None) -> Lembar:
    return (ref.berkas, ref.lembar) if ref else (None, "")


def _nama(lembar: Lembar) -> str:
    berkas, nama = lembar
    return nama if berkas is None else f"{PurePath(berkas).name}: {nama}"


def _urut(ref: CellRef) -> tuple[str, str, int, int]:
    return ref.berkas or "", ref.lembar, ref.baris, ref.kolom


def _sebut(sel: Sequence[CellRef]) -> str:
    """Cells of one sheet in a row: "E4, E5, dan 12 sel lain"."""
    lebih = [f"{len(sel) - _SEL_DISEBUT} sel lain"] if len(sel) > _SEL_DISEBUT else []
    return rangkai([*(ref.sel for ref in sel[:_SEL_DISEBUT]), *lebih])


RULES = [belum_dipahami, disisihkan, belum_dijawab, tidak_terbaca, rumus_tanpa_hasil]
