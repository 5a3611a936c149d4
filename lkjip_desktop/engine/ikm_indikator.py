"""The printed IKM as a further place of the realisasi that it measures: one fact, one figure."""

from __future__ import annotations

import re

from lkjip_desktop.domain.laporan import Indikator, JenisFakta, JenisLembar, Kemunculan, Laporan

_NILAI_SURVEI = re.compile(r"kepuasan|\bikm\b|\bskm\b", re.I)
# Figures about surveys that are no result of one, surveys of others than the public, and of a part of the year.
_BUKAN = re.compile(
    r"^\W*(?:jumlah|persentase (?:unit|opd|perangkat|pelayanan|layanan)|cakupan)|pegawai|internal|karyawan|semester|"
    r"triwulan|ikm binaan|industri kecil",
    re.I,
)
_SKALA_INDEKS = 4


def realisasi_survei(laporan: Laporan) -> dict[str, Kemunculan]:
    """Return the printed IKM (or the index, where the realisasi is one) by the key of the indikator it measures.

    Only where there is no doubt which: one indikator of satisfaction with a figure, one sheet with a survey.
    """
    survei = laporan.survei
    lembar = {(satu.berkas, satu.nama) for satu in laporan.lembar if satu.jenis is JenisLembar.SURVEI}
    calon = [satu for satu in laporan.terukur if _NILAI_SURVEI.search(satu.nama) and not _BUKAN.search(satu.nama)]
    if survei is None or len(calon) != 1 or len(lembar) > 1 or laporan.tahun is None:
        return {}
    indeks = _berupa_indeks(calon[0], laporan.tahun)
    nilai = None if indeks is None else survei.indeks if indeks else survei.ikm
    if nilai is None or not nilai.berupa_angka or nilai.ref is None:
        return {}
    sumber = JenisLembar.SURVEI
    return {calon[0].kunci: Kemunculan(jenis=JenisFakta.REALISASI, tahun=laporan.tahun, nilai=nilai, sumber=sumber)}


def _berupa_indeks(indikator: Indikator, tahun: int) -> bool | None:
    """True where the realisasi stands on the scale 1-4, None where it is no figure of a survey."""
    angka = [k.nilai.pasti for k in indikator.fakta(JenisFakta.REALISASI, tahun) if k.nilai.berupa_angka]
    return angka[0] <= _SKALA_INDEKS if angka and angka[0] >= 1 else None
