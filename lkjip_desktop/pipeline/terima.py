"""Keeping and withdrawing an office's explanations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.pipeline.bentuk import Bacaan
from lkjip_desktop.pipeline.periksa import check

if TYPE_CHECKING:
    from lkjip_desktop.domain.finding import Finding
    from lkjip_desktop.domain.profil import Penerimaan


def accept(bacaan: Bacaan, kunci: str, alasan: str) -> Finding:
    """Keep the office's explanation of a finding in its profile.

    Raises GalatPengguna where the reason is empty or the workbook has no such finding.
    """
    from lkjip_desktop.domain.profil import Penerimaan

    if not alasan.strip():
        raise GalatPengguna("Alasan kosong. Tuliskan alasan temuan itu diterima.")
    semua = {satu.kunci: satu for satu in check(bacaan, tanpa_terima=True).temuan}
    if kunci not in semua:
        raise _tidak_ada(f"Tidak ada catatan dengan kunci {kunci}.", kunci, semua)
    temuan, alasan = semua[kunci], " ".join(alasan.split())
    penerimaan = Penerimaan(alasan=alasan, tanggal=date.today().isoformat(), sidik=temuan.sidik)
    _simpan_penerimaan(bacaan, {**bacaan.profil.terima, kunci: penerimaan})
    return temuan.model_copy(update={"diterima": alasan})


def withdraw(bacaan: Bacaan, kunci: str) -> Finding | None:
    """Take an explanation out of the office's profile; return the finding, None where the workbook has it no longer.

    Raises GalatPengguna where nothing was explained under that key.
    """
    terima = dict(bacaan.profil.terima)
    if kunci not in terima:
        raise _tidak_ada(f"Catatan dengan kunci {kunci} belum diberi penjelasan.", kunci, terima)
    del terima[kunci]
    _simpan_penerimaan(bacaan, terima)
    return next((satu for satu in check(bacaan, tanpa_terima=True).temuan if satu.kunci == kunci), None)


def _tidak_ada(kalimat: str, kunci: str, ada: Iterable[str]) -> GalatPengguna:
    from lkjip_desktop.rules.penerimaan import kunci_terdekat

    terdekat = kunci_terdekat(kunci, ada)
    saran = f"Yang terdekat: {terdekat}" if terdekat else "Lihat kuncinya dengan: lkjip periksa"
    return GalatPengguna(f"{kalimat} {saran}")


def _simpan_penerimaan(bacaan: Bacaan, terima: Mapping[str, Penerimaan]) -> None:
    from lkjip_desktop.profiles.berkas import simpan

    nama = bacaan.profil.instansi or bacaan.laporan.instansi.nama
    simpan(bacaan.profil_berkas, bacaan.profil.model_copy(update={"terima": dict(terima), "instansi": nama}))
