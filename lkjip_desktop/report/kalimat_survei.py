"""Sentences about the satisfaction survey (PermenPANRB 14/2017): respondents, conversion, highest and lowest unsur."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.hasil import HasilSurvei
from lkjip_desktop.domain.laporan import Survei, Unsur
from lkjip_desktop.engine.hitungan import kali_menghasilkan
from lkjip_desktop.engine.survei import PENGALI, mutu_ikm
from lkjip_desktop.report.bahan import Bahan, ada
from lkjip_desktop.report.kata import bilangan, daftar, rapikan
from lkjip_desktop.report.nilai import tampil
from lkjip_desktop.report.tanda import PERLU_DICOCOKKAN, gabung_kalimat, perlu_diisi

# Above it an index stands on the scale 25-100.
_SKALA = 4


def indeks(survei: Survei, hasil: HasilSurvei | None) -> Angka | None:
    """Return the index as printed, else as computed."""
    return survei.indeks if ada(survei.indeks) else (hasil.indeks if hasil else None)


def ikm(survei: Survei, hasil: HasilSurvei | None) -> Angka | None:
    """Return the IKM as printed, else as computed."""
    return survei.ikm if ada(survei.ikm) else (hasil.ikm if hasil else None)


def mutu(survei: Survei, hasil: HasilSurvei | None) -> tuple[str, str]:
    """Return mutu and kinerja of the IKM that is printed; marked where there is none."""
    nilai = ikm(survei, hasil)
    cocok = mutu_ikm(nilai.nilai) if nilai is not None and nilai.nilai is not None else None
    return cocok or (perlu_diisi("mutu pelayanan"), perlu_diisi("kinerja unit pelayanan"))


def pembuka(bahan: Bahan, survei: Survei) -> str:
    """Return who was asked and about how many unsur; marked first where the number of respondents is missing."""
    responden = survei.responden
    kekurangan = "" if ada(responden) else perlu_diisi("jumlah responden survei kepuasan masyarakat")
    siapa = f" terhadap {tampil(responden)} responden" if ada(responden) else ""
    kalimat = f"Survei kepuasan masyarakat {bahan.tahun}{siapa} menilai {bilangan(len(survei.unsur))} unsur pelayanan."
    return gabung_kalimat(kekurangan, (kalimat,))


def konversi(survei: Survei, hasil: HasilSurvei | None) -> str:
    """Return the conversion of the index to the IKM on one line; marked where it does not hold or cannot be shown."""
    nilai_indeks, nilai_ikm = indeks(survei, hasil), ikm(survei, hasil)
    if nilai_indeks is None or nilai_ikm is None or not ada(nilai_indeks) or not ada(nilai_ikm):
        return perlu_diisi("nilai indeks dan nilai IKM setelah dikonversi")
    if nilai_indeks.nilai is not None and nilai_indeks.nilai > _SKALA:
        return f"Nilai IKM = {tampil(nilai_ikm)}"  # printed on the scale 25-100 already: nothing to convert
    hasil_kali = f"{tampil(nilai_indeks)} × {PENGALI} = {tampil(nilai_ikm)}"
    tanda = "" if _berlaku(nilai_indeks, nilai_ikm) else f" {PERLU_DICOCOKKAN}"
    return f"Nilai IKM setelah dikonversi = nilai indeks × nilai dasar = {hasil_kali}{tanda}"


def _berlaku(nilai_indeks: Angka, nilai_ikm: Angka) -> bool:
    """True where the printed index can give the printed IKM: 3,80 x 25 = 95,02 holds."""
    pengali = Angka(teks=str(PENGALI), nilai=Decimal(PENGALI))
    return nilai_indeks.berupa_angka and nilai_ikm.berupa_angka and kali_menghasilkan(nilai_indeks, pengali, nilai_ikm)


def ujung(survei: Survei) -> str:
    """Return the highest and the lowest unsur, several where they are equal; marked where no unsur has a figure."""
    nilai = [(satu, satu.rata_rata.nilai) for satu in survei.unsur if satu.rata_rata.nilai is not None]
    if not nilai:
        return perlu_diisi("nilai rata-rata setiap unsur pelayanan")
    tertinggi, terendah = max(isi for _, isi in nilai), min(isi for _, isi in nilai)
    if tertinggi == terendah:
        siapa = "semua unsur sama, yaitu" if len(nilai) > 1 else f"unsur {rapikan(nilai[0][0].nama)} adalah"
        return f"Nilai rata-rata {siapa} {tampil(nilai[0][0].rata_rata)}."
    atas, bawah = ([satu for satu, isi in nilai if isi == batas] for batas in (tertinggi, terendah))
    return (
        f"Unsur dengan nilai tertinggi adalah {_sebut(atas)}, sedangkan unsur dengan nilai terendah adalah "
        f"{_sebut(bawah)}."
    )


def _sebut(unsur: Sequence[Unsur]) -> str:
    nama = daftar([f"{satu.kode} {rapikan(satu.nama)}".strip() for satu in unsur])
    return f"{nama} ({tampil(unsur[0].rata_rata)})"
