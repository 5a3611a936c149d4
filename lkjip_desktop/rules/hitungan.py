"""CAP: calculations that the workbook quotes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.laporan import BentukHitungan, Hitungan, JenisFakta
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.hitungan import berlaku
from lkjip_desktop.engine.pembulatan import angka_hitung, tercetak
from lkjip_desktop.engine.uraian import uraian_bagi, uraian_kali
from lkjip_desktop.rules.kalimat import pilah, sebut_sel
from lkjip_desktop.rules.katalog import Konteks, aturan

_OPERAN = frozenset({JenisFakta.PEMBILANG, JenisFakta.PENYEBUT, JenisFakta.REALISASI})


@aturan("CAP005", "Hitungan yang dikutip benar")
def hitungan_benar(konteks: Konteks) -> Iterable[Finding]:
    """Hitungan yang ditulis lengkap dengan hasilnya memang menghasilkan angka itu.

    Yang diperiksa:
        Pembagian dan perkalian yang dikutip dalam kolom cara perhitungan. Angka berdesimal dianggap sudah dibulatkan,
        sehingga 3,80 x 25 = 95,02 diterima. Hitungan yang angkanya sudah disebut dalam temuan "Satu fakta satu angka"
        tidak diulang; hitungan di bawah tabel survei diperiksa aturan "IKM sesuai indeks".

    Mengapa penting:
        Hitungan yang dikutip adalah bukti realisasi. Bila hasilnya tidak cocok, salah satu angkanya keliru.

    Contoh:
        502.024 / 499.362 x 100% = 101,33% tidak benar: hasilnya 100,53%.

    Cara memperbaiki:
        Cocokkan ketiga angka dengan data sumber, lalu perbaiki yang keliru.

    Dasar:
        PermenPANRB Nomor 88 Tahun 2021: realisasi disertai cara penghitungan yang dapat diuji.
    """
    dipertentangkan = _sel_bentrok(konteks)
    for subjek, nama, hitungan in _kutipan(konteks):
        salah = [satu for satu in hitungan if berlaku(satu) is False and not _sel(satu) & dipertentangkan]
        for tahun, setahun in pilah(salah, lambda satu: satu.tahun).items():
            yield hitungan_benar.temuan(
                konteks,
                fakta=f"{subjek}:{tahun or '-'}",
                tingkat=Tingkat.SALAH,
                pesan=f"Hitungan {nama} tidak menghasilkan angka yang tertulis: {'; '.join(map(_sebut, setahun))}.",
                tempat=[letak for satu in setahun for letak in (satu.ref, satu.hasil)],
                ditemukan="; ".join(dict.fromkeys(tercetak(satu.hasil) for satu in setahun if satu.hasil)),
                dasar=[f"{satu.kiri.teks} {satu.bentuk.value} {satu.kanan.teks}" for satu in setahun],
            )


def _kutipan(konteks: Konteks) -> Iterator[tuple[str, str, Sequence[Hitungan]]]:
    for indikator in konteks.laporan.indikator:
        yield indikator.kunci, indikator.nama, indikator.hitungan


def _sel_bentrok(konteks: Konteks) -> frozenset[CellRef]:
    """The cells whose figures another finding already puts in doubt."""
    bentrok = (fakta for fakta in konteks.hasil.fakta if fakta.bentrok and fakta.jenis in _OPERAN)
    return frozenset(k.nilai.ref for fakta in bentrok for k in fakta.kejadian if k.nilai.ref is not None)


def _sel(hitungan: Hitungan) -> frozenset[CellRef]:
    hasil = hitungan.hasil.ref if hitungan.hasil else None
    return frozenset(satu for satu in (hitungan.ref, hasil) if satu is not None)


def _sebut(hitungan: Hitungan) -> str:
    """What the calculation gives and what is written: 502.024 / 499.362 × 100% = 100,53%, tertulis 101,33 (...)."""
    hasil = hitungan.hasil
    if hasil is None:
        return ""
    kiri, kanan = Fraction(hitungan.kiri.pasti), Fraction(hitungan.kanan.pasti)
    if hitungan.bentuk is BentukHitungan.KALI:
        uraian = uraian_kali(hitungan.kiri, hitungan.kanan, angka_hitung(kiri * kanan, hasil.desimal))
    elif kanan == 0:
        uraian = f"{tercetak(hitungan.kiri)} / {tercetak(hitungan.kanan)} tidak dapat dihitung"
    else:
        persen = angka_hitung(kiri / kanan * 100, hasil.desimal)
        uraian = uraian_bagi(hitungan.kiri, hitungan.kanan, Fraction(100), persen)
    return f"{uraian}, tertulis {tercetak(hasil)} ({sebut_sel(hitungan.ref)})"


RULES = [hitungan_benar]
