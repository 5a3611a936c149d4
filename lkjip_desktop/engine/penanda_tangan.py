"""Who signs the report where the office named its officials with their terms: the one in office at the year's end."""

from __future__ import annotations

import re
from datetime import date

from lkjip_desktop.domain.instansi import Pejabat
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.profil import PejabatKantor, Profil

_BAGIAN = ("nama", "nip", "jabatan", "pangkat")


def dengan_pengaturan(laporan: Laporan, profil: Profil) -> Laporan:
    """Return the report with the title and the signer that the office's settings name, else as it is."""
    penanda = penanda_tangan(laporan, profil)
    if penanda is None and not profil.pimpinan:
        return laporan
    instansi = laporan.instansi.model_copy(update={"pimpinan": profil.pimpinan or None})
    return laporan.model_copy(update={"instansi": instansi, "penanda_tangan": penanda})


def penanda_tangan(laporan: Laporan, profil: Profil) -> Pejabat | None:
    """Return the official in office on the year's last day, the latest to begin; what is not set is the workbook's."""
    if laporan.tahun is None:
        return None
    akhir = date(laporan.tahun, 12, 31)
    calon = [satu for satu in profil.pejabat if satu.menjabat(akhir)]
    dipilih = max(calon, key=lambda satu: satu.mulai or date.min, default=None)
    return None if dipilih is None else _gabung(dipilih, laporan)


def sama_orang(nama: str, lain: str) -> bool:
    """True for one name with or without academic titles, in any capitals."""
    return _polos(nama) == _polos(lain) != ""


def _gabung(satu: PejabatKantor, laporan: Laporan) -> Pejabat:
    """The official with what only the workbook says of the same person."""
    tetap = {bagian: teks for bagian in _BAGIAN if (teks := (getattr(satu, bagian) or "").strip())}
    buku = next((lain for lain in laporan.pejabat if _sama(satu, lain)), None)
    if buku is None:
        return Pejabat.model_validate({**tetap, "kunci": f"profil:{_polos(satu.nama)}"})
    kosong = dict.fromkeys(tetap)
    tempat = [lain.model_copy(update=kosong) for lain in buku.tempat]
    # A NIP that the office typed is no choice among those of the workbook.
    kunci = f"profil:{buku.kunci}" if "nip" in tetap else buku.kunci
    return buku.model_copy(update={**tetap, "tempat": tempat, "kunci": kunci})


def _sama(satu: PejabatKantor, lain: Pejabat) -> bool:
    nama = [lain.nama, *(tempat.nama for tempat in lain.tempat if tempat.nama)]
    return any(sama_orang(satu.nama, ini) for ini in nama)


def _polos(nama: str) -> str:
    """The letters of a name without the titles behind it and the short ones before it ("Drs. H. ...")."""
    inti = re.sub(r"^(?:(?:[A-Za-z]{1,5}\.)\s*)+", "", nama.partition(",")[0].strip())
    return re.sub(r"[\W\d_]", "", inti or nama).casefold()
