"""What a Laporan says, compact enough to be compared: the figures with their cells, the office, its head."""

from __future__ import annotations

from decimal import Decimal

from lkjip_desktop.domain.laporan import Indikator, Kemunculan, Laporan, Program
from tests.korpus.data import Kantor
from tests.korpus.susun import Fakta

Nilai = tuple[str, str, int | None, Decimal | None]


def fakta(laporan: Laporan) -> set[Fakta]:
    """Every figure of indikator, programs and totals with its cell."""
    semua: list[Indikator | Program] = [*laporan.indikator, *laporan.program]
    hasil = {satu for milik in semua for k in milik.kemunculan if (satu := _fakta(milik.nama, k))}
    return hasil | {satu for k in laporan.total if (satu := _fakta("Jumlah", k))}


def _fakta(nama: str, k: Kemunculan) -> Fakta | None:
    ref = k.nilai.ref
    if ref is None or k.nilai.nilai is None:
        return None
    return nama.removeprefix("Program "), k.jenis.value, k.tahun or 0, ref.lembar, ref.sel, k.nilai.nilai


def tanpa_sel(semua: set[Fakta]) -> set[Nilai]:
    """The figures without their cells: what must not change when a workbook only looks otherwise."""
    return {(nama, jenis, tahun, nilai) for nama, jenis, tahun, _, _, nilai in semua}


def inti(laporan: Laporan) -> dict[str, object]:
    """All of a Laporan that does not depend on looks."""
    return {
        "tahun": laporan.tahun,
        "instansi": (laporan.instansi.nama, laporan.instansi.daerah, laporan.instansi.jenis),
        "pejabat": [(p.nama, p.nip, (p.jabatan or "").upper(), p.pangkat) for p in laporan.pejabat],
        "indikator": {i.nama: (i.sasaran, i.satuan) for i in laporan.indikator},
        "program": sorted(p.nama.removeprefix("Program ") for p in laporan.program),
        "angka": tanpa_sel(fakta(laporan)),
        "pertanyaan": laporan.pertanyaan,
    }


def harapan(kantor: Kantor, semua: list[Fakta]) -> dict[str, object]:
    """What must be read from any workbook of this office that holds these facts."""
    nama, nip, pangkat = kantor.pejabat
    return {
        "tahun": kantor.tahun,
        "instansi": (kantor.nama, kantor.daerah, kantor.jenis),
        "pejabat": [(nama, nip, kantor.jabatan.upper(), pangkat)],
        "indikator": {satu.nama: (satu.sasaran, satu.satuan) for satu in kantor.ukuran},
        "program": sorted(satu.nama.removeprefix("Program ") for satu in kantor.belanja),
        "angka": tanpa_sel(bersih(semua)),
        "pertanyaan": [],
    }


def bersih(semua: list[Fakta]) -> set[Fakta]:
    """The facts written, named as they are read."""
    return {(nama.removeprefix("Program "), *sisa) for nama, *sisa in semua}  # type: ignore[misc]  # a Fakta with another name
