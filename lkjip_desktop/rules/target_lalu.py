"""TGT: targets against what last year already reached."""

from __future__ import annotations

from collections.abc import Iterable

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.rules.judul import tabel_tertinggal
from lkjip_desktop.rules.judul_edisi import di_tabel
from lkjip_desktop.rules.katalog import Konteks, aturan

_KATA = {Arah.NAIK: "lebih rendah", Arah.TURUN: "lebih tinggi"}


@aturan("TGT006", "Target terhadap realisasi tahun lalu")
def target_mundur(konteks: Konteks) -> Iterable[Finding]:
    """Target tahun ini tidak lebih mudah daripada realisasi tahun lalu.

    Yang diperiksa:
        Target tahun laporan terhadap realisasi tahun sebelumnya, menurut arah indikator: makin tinggi makin baik atau
        makin rendah makin baik. Predikat, rentang, dan target yang harus tepat dilewati. Hasilnya hanya informasi:
        target boleh turun bila dasarnya berubah, misalnya anggaran atau cara ukur.

    Mengapa penting:
        Evaluator menilai apakah target menantang. Target di bawah realisasi tahun lalu biasanya diminta penjelasan.

    Contoh:
        Realisasi tahun 2023 sebesar 94,43, sedangkan target tahun 2024 hanya 85.

    Cara memperbaiki:
        Jelaskan alasan target dalam laporan, dan tinjau target tahun berikutnya.

    Dasar:
        PermenPANRB Nomor 88 Tahun 2021: kualitas target dinilai dari capaian tahun sebelumnya.
    """
    mundur = [satu for satu in konteks.hasil.indikator if _mundur(satu)]
    tabel = tabel_tertinggal(konteks.laporan) if mundur else []
    mundur = [s for s in mundur if s.realisasi_lalu and not di_tabel(tabel, s.realisasi_lalu.ref)]
    if not mundur:
        return
    uraian = [
        f"{s.nama}: target {s.target.teks} {_KATA[s.arah]} daripada realisasi {s.tahun_lalu} {s.realisasi_lalu.teks}"
        for s in mundur
        if s.target and s.realisasi_lalu
    ]
    yield target_mundur.temuan(
        konteks,
        fakta="target",
        tingkat=Tingkat.INFO,
        pesan=f"Target {len(mundur)} indikator lebih mudah daripada realisasi tahun lalu. {'; '.join(uraian)}.",
        tempat=[nilai for s in mundur for nilai in (s.target, s.realisasi_lalu)],
        ditemukan="; ".join(s.target.teks for s in mundur if s.target),
        dasar=uraian,
    )


def _mundur(satu: HasilIndikator) -> bool:
    target, lalu = satu.target, satu.realisasi_lalu
    if target is None or lalu is None or not (target.berupa_angka and lalu.berupa_angka):
        return False
    if satu.arah is Arah.NAIK:
        return target.pasti < lalu.pasti
    return satu.arah is Arah.TURUN and target.pasti > lalu.pasti


RULES = [target_mundur]
