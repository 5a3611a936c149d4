"""Numbers that can be read two ways ("1.234", "12,345") in a column that proves nothing: told by company, else asked.

Rupiah and what is counted one by one have no thousandths; indices and percentages are no thousands; a figure has
the size of the plain figures in its row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal

from lkjip_desktop.domain.bilangan import Gaya, baca_angka, mendua, tulis
from lkjip_desktop.domain.laporan import Pertanyaan, Pilihan
from lkjip_desktop.readers.baris import ANGKA
from lkjip_desktop.readers.kepala import Kolom
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.tabel import Tabel
from lkjip_desktop.readers.tanya import id_tanya, jawab, kunci_jalur, polos

RIBUAN, DESIMAL = "pemisah ribuan", "tanda desimal"
_ANGKA = re.compile(r"(?<![\d.,])\d{1,3}[.,]\d{3}(?![\d.,])")
_UANG = frozenset({Peran.ANGGARAN, Peran.REALISASI_ANGGARAN})
_BANDING = frozenset({Peran.TARGET, Peran.REALISASI, Peran.TARGET_AKHIR})
_BERBAGI = frozenset("% persen persentase indeks nilai skor poin rasio angka level".split())
_TERHITUNG = frozenset(
    """
    rp rupiah orang jiwa penduduk dokumen laporan data lembar unit buah keluarga kk desa kelurahan kali kasus kegiatan
    paket berkas surat akta keping peserta siswa pelanggan rumah umkm koperasi ekor perusahaan lembaga sekolah
    pengunjung wisatawan anak balita pegawai guru pasien jenis kelompok sertifikat izin rekomendasi
    """.split()
)
_SETARA = 30  # plain figures of a row differ less than this from the right reading


def gaya_dari_konteks(tabel: Tabel, kolom: Kolom) -> Gaya | None:
    """Return the sign of decimals that roles, units and rows tell for a column, None where they tell nothing or both.

    Without a number that can be read two ways there is nothing to tell.
    """
    suara = {gaya for baris, inti in _mendua(tabel, kolom) if (gaya := _suara(tabel, kolom, baris, inti))}
    return suara.pop() if len(suara) == 1 else None


def _mendua(tabel: Tabel, kolom: Kolom) -> Iterator[tuple[int, str]]:
    """The numbers of a column that can be read two ways, with their rows."""
    for baris in (*tabel.data, *tabel.total):
        sel = tabel.lembar[(baris, kolom.kolom)]
        if isinstance(sel.nilai, str):
            yield from ((baris, inti) for inti in _ANGKA.findall(sel.nilai) if mendua(inti))


def _suara(tabel: Tabel, kolom: Kolom, baris: int, inti: str) -> Gaya | None:
    """What one number's role, unit or row tells."""
    ribuan = Gaya.KOMA if "." in inti else Gaya.TITIK
    desimal = Gaya.TITIK if "." in inti else Gaya.KOMA
    if kolom.peran in _UANG or kolom.judul.uang:
        return ribuan
    if kolom.peran is Peran.RATA_RATA:
        return desimal
    satuan = set(polos(f"{tabel.teks(baris, kolom)} {tabel.teks(baris, tabel.kepala.cari(Peran.SATUAN))}").split())
    satuan |= set(polos(kolom.judul.satuan or "").split())
    if satuan & _TERHITUNG:
        return ribuan
    return _dari_baris(tabel, kolom, baris, inti, ribuan, desimal) or (desimal if satuan & _BERBAGI else None)


def _dari_baris(tabel: Tabel, kolom: Kolom, baris: int, inti: str, ribuan: Gaya, desimal: Gaya) -> Gaya | None:
    """The reading that has the size of the plain figures beside it in the row."""
    besar = baca_angka(inti, ribuan).pasti
    lain = [nilai for k in tabel.kepala.semua(*_BANDING) if k is not kolom and (nilai := _polos(tabel, baris, k))]
    setara = [[1 <= max(n / nilai, nilai / n) < _SETARA for n in lain] for nilai in (besar, besar / 1000)]
    if lain and all(setara[0]) != all(setara[1]):
        return ribuan if all(setara[0]) else desimal
    return None


def _polos(tabel: Tabel, baris: int, kolom: Kolom) -> Decimal | None:
    """A figure of the row that can be read one way only."""
    sel = tabel.lembar.efektif(baris, kolom.kolom)
    if isinstance(sel.nilai, Decimal):
        return abs(sel.nilai) or None
    if not isinstance(sel.nilai, str) or any(mendua(inti) for inti in _ANGKA.findall(sel.nilai)):
        return None
    angka = baca_angka(sel.nilai)
    return abs(angka.pasti) or None if angka.berupa_angka else None


def tanya_tanda(tabel: Tabel, kolom: Kolom, jawaban: Mapping[str, str]) -> tuple[Gaya | None, Pertanyaan | None]:
    """Return the office's answer for a column, or the question to ask; neither where every number is plain.

    Raises GalatPengguna for an answer that is none of the candidates.
    """
    baris, inti = next(_mendua(tabel, kolom), (0, ""))
    if not baris or kolom.peran not in ANGKA:
        return None, None
    tanda = "Titik" if "." in inti else "Koma"
    ribuan = baca_angka(inti, Gaya.KOMA if tanda == "Titik" else Gaya.TITIK).pasti
    pilihan = [
        Pilihan(nilai=RIBUAN, bukti=f"{inti} dibaca {ribuan:f}"),
        Pilihan(nilai=DESIMAL, bukti=f"{inti} dibaca {tulis(ribuan / 1000, 3)}"),
    ]
    tanya = Pertanyaan(
        id=id_tanya("tanda", polos(tabel.lembar.nama), kunci_jalur(kolom.jalur)),
        tanya=f"{tanda} pada {inti} di kolom '{kolom.nama}' lembar {tabel.lembar.nama} pemisah ribuan atau desimal?",
        tempat=[tabel.ref(baris, kolom)],
        pilihan=pilihan if tanda == "Titik" else pilihan[::-1],
        bawaan=RIBUAN if tanda == "Titik" else DESIMAL,
    )
    nilai = jawab(jawaban, tanya)
    if nilai is None:
        return None, tanya
    return (Gaya.KOMA if (nilai == RIBUAN) == (tanda == "Titik") else Gaya.TITIK), None
