"""REG: regulations cited wrongly."""

from __future__ import annotations

from collections.abc import Iterator

from tests.cacat.buku import Fakta
from tests.cacat.susun import Kasus
from tests.cacat.tanaman import Cacat, Tanaman, satu_sel, tanaman

# What replaced them: a citation of the older one as the ground of this report is out of date.
DICABUT = {
    "PermenPANRB 53/2014": ("29", "2010"),
    "PermenPANRB 88/2021": ("12", "2015"),
    "PermenPANRB 14/2017": ("16", "2014"),
    "Permendagri 86/2017": ("54", "2010"),
}
_JENIS_LAIN = {
    "Undang-Undang": "Peraturan Pemerintah",
    "Peraturan Pemerintah": "Undang-Undang",
    "Peraturan Presiden": "Peraturan Pemerintah",
    "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi": "Peraturan Menteri Dalam Negeri",
    "Peraturan Menteri Dalam Negeri": "Peraturan Menteri Keuangan",
    "PermenPANRB": "Permendagri",
    "Perpres": "PP",
}


@tanaman("Tahun peraturan lain", "REG")
def tahun(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("tahun peraturan"):
        yield satu_sel(kasus, satu, str(int(satu.teks) + 1))


@tanaman("Nomor peraturan lain", "REG")
def nomor(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("nomor peraturan"):
        yield satu_sel(kasus, satu, satu.teks[::-1] if satu.teks != satu.teks[::-1] else f"{satu.teks}1")


@tanaman("Jenis peraturan lain", "REG")
def jenis(kasus: Kasus) -> Iterator[Cacat]:
    for satu in kasus.buku.cari("jenis peraturan"):
        yield satu_sel(kasus, satu, _JENIS_LAIN[satu.teks])


@tanaman("Peraturan yang sudah dicabut", "REG")
def dicabut(kasus: Kasus) -> Iterator[Cacat]:
    for lama in kasus.buku.cari("nomor peraturan"):
        if lama.subjek in DICABUT:
            nomor, tahun = DICABUT[lama.subjek]
            pasangan = _sekalimat(kasus, lama)
            buku = kasus.buku.ganti((pasangan, tahun)).ganti((lama, nomor))
            yield Cacat(f"{lama.sel}: {lama.subjek} -> {nomor}/{tahun}", buku, frozenset({lama.sel}))


def _sekalimat(kasus: Kasus, nomor: Fakta) -> Fakta:
    """The year of the same citation."""
    semua = kasus.buku.cari("tahun peraturan", subjek=nomor.subjek)
    return next(f for f in semua if f.letak == nomor.letak and (f.mulai or 0) > (nomor.mulai or 0))


TANAMAN: list[Tanaman] = [tahun, nomor, jenis, dicabut]
