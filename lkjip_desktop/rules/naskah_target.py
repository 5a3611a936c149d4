"""Sentences that say whether a target is reached, against target and realisasi."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.domain.kebijakan import Arah
from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.engine.terbilang import baca_terbilang
from lkjip_desktop.rules.naskah_pernyataan import KalimatBersubjek
from lkjip_desktop.rules.naskah_subjek import Macam, Subjek

_TARGET = (
    r"(?:\s+\w+){0,3}?\s+(?:yang\s+)?(?:\w+\s+)?(?P<target>(?:di)?target\w*"
    r"(?:\s+(?:akhir|jangka\s+menengah|pada\s+akhir))*(?:\s+periode)?(?:\s+(?:renstra|rpjmd|rpd))?)"
)
_LEBIH = re.compile(
    rf"\b(?P<kata>melampaui|melebihi|di\s*atas|lebih\s+tinggi|lebih\s+besar|lebih\s+baik){_TARGET}", re.I
)
_KURANG = re.compile(rf"\b(?P<kata>lebih\s+rendah|lebih\s+kecil|di\s*bawah){_TARGET}", re.I)
_CAPAI = re.compile(
    r"(?P<kata>\b(?:(?P<tidak>tidak|belum|kurang|gagal)\s+)?(?:dapat\s+|berhasil\s+)?(?:mencapai|memenuhi))(?:nya)?\s+"
    r"(?P<target>target\w*(?:\s+(?:akhir|jangka\s+menengah))*(?:\s+periode)?(?:\s+(?:renstra|rpjmd|rpd))?)"
    r"|\((?P<kurung>(?:(?P<tidak2>tidak|belum)\s+)?tercapai)\)",
    re.I,
)
_RENSTRA = re.compile(r"renstra|rpjmd|rpd|akhir|jangka\s+menengah", re.I)
_TAHUN = re.compile(r"(?<!\d)20\d\d(?!\d)")
_SEMUA = re.compile(r"\b(?:seluruhnya|semuanya|semua\s+indikator|seluruh\s+indikator|setiap\s+indikator)\b", re.I)
_SEBAGIAN = re.compile(r"\bsasaran\b|\bprogram\b|\bkegiatan\b", re.I)
_BANYAK = (
    re.compile(  # "tiga dari empat indikator": of three it is said
        r"\b(?P<banyak>\d{1,3}|\w+(?:\s+(?:belas|puluh)(?:\s+\w+)?)?)\s+dari\s+(?:\d{1,3}|\w+(?:\s+(?:belas|puluh)(?:\s+\w+)?)?)"
        r"\s+indikator\b(?:\s+kinerja)?(?:\s+utama)?(?:\s+(?:telah|sudah))?\s*$",
        re.I,
    ),
    re.compile(
        r"\b(?P<banyak>\d{1,3}|\w+(?:\s+puluh)?(?:\s+\w+)?)\s+indikator\b(?:\s+kinerja)?(?:\s+(?:telah|sudah))?\s*$",
        re.I,
    ),
    re.compile(r"\b(?P<banyak>\d{1,3}|\w+(?:\s+(?:belas|puluh)(?:\s+\w+)?)?)(?:\s+(?:telah|sudah))?\s*$", re.I),
)
_ANGKA_TERPANJANG = 3  # longer ones are years
_ANDAI = re.compile(
    r"\b(?:apabila|jika|bila|agar|supaya|diharapkan|akan|harus)\b[^,;]*$|\b(?:untuk|dalam|dinilai\s+tercapai)\s+(?:\w+\s+){0,2}$",
    re.I,
)
_LAWAN = {
    "melampaui": "belum mencapai", "melebihi": "belum mencapai", "di atas": "di bawah", "lebih tinggi": "lebih rendah",
    "lebih besar": "lebih kecil", "lebih rendah": "lebih tinggi", "lebih kecil": "lebih besar", "di bawah": "di atas",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PutusanTarget:
    """Words that target and realisasi disprove, as offsets in the sentence."""

    awal: int
    akhir: int
    alasan: str
    fakta: str
    benar: str | None
    pasti: bool = True


def putusan_target(
    satu: KalimatBersubjek, hasil: dict[str, HasilIndikator], tahun: int | None
) -> Iterator[PutusanTarget]:
    """Yield the words of a sentence about targets that the figures disprove."""
    teks = satu.tanpa_nama
    if "arget" not in teks and "ercapai" not in teks:
        return
    if tahun is None or any(int(t) < tahun for t in _TAHUN.findall(teks)):
        return
    for pola, lebih in ((_LEBIH, True), (_KURANG, False)):
        for cocok in pola.finditer(teks):
            milik = _milik(satu, cocok.start(), hasil)
            if milik is not None and not _ANDAI.search(teks[: cocok.start()]):
                yield from _banding(milik, cocok, renstra=_tentang_renstra(teks, cocok), lebih=lebih)
    for cocok in _CAPAI.finditer(teks):
        if not _ANDAI.search(teks[: cocok.start()]):
            yield from _capai(satu, cocok, hasil)


def _milik(satu: KalimatBersubjek, letak: int, hasil: dict[str, HasilIndikator]) -> HasilIndikator | None:
    """The indikator a word is said of: the last one named before it, else the one the paragraph is about."""
    nama = [s for s in satu.sebutan if s.subjek.macam in (Macam.INDIKATOR, Macam.OPERAN)]
    sebelum: Sequence[Subjek] = [s.subjek.pemilik for s in nama if s.awal < letak]
    if sebelum:
        return hasil.get(sebelum[-1].kunci)
    if nama or any(s.subjek.macam is Macam.UANG for s in satu.sebutan):
        return None
    return hasil.get(satu.bawaan.kunci) if satu.bawaan is not None else None


def _tentang_renstra(teks: str, cocok: re.Match[str]) -> bool:
    """True where the Renstra's target is meant: named so here, or before ("target tersebut")."""
    return _RENSTRA.search(teks[: cocok.end()]) is not None


def _banding(milik: HasilIndikator, cocok: re.Match[str], *, renstra: bool, lebih: bool) -> Iterator[PutusanTarget]:
    target, ini = milik.target_renstra if renstra else milik.target, milik.realisasi
    if ini is None or target is None or not ini.berupa_angka or not target.berupa_angka:
        return
    selisih = ini.pasti - target.pasti
    kata = " ".join(cocok["kata"].lower().split())
    # "melampaui" of an indikator that is better when lower can mean either.
    makna = [selisih > 0 if lebih else selisih < 0]
    if milik.arah is Arah.TURUN and kata in ("melampaui", "melebihi", "lebih baik"):
        makna.append(selisih < 0 if lebih else selisih > 0)
    if selisih == 0 and kata in ("melampaui", "melebihi") and renstra:
        return
    if not any(makna):
        benar = "sama dengan" if selisih == 0 else _LAWAN.get(kata)
        yield PutusanTarget(
            cocok.start("kata"), cocok.end("kata"), _alasan(milik, ini, target, renstra=renstra),
            f"target{'-renstra' if renstra else ''}:{milik.kunci}", benar,
        )  # fmt: skip


def _capai(satu: KalimatBersubjek, cocok: re.Match[str], hasil: dict[str, HasilIndikator]) -> Iterator[PutusanTarget]:
    ya = not (cocok["tidak"] or cocok["tidak2"])
    nama = "kata" if cocok["kata"] else "kurung"
    awal, akhir = cocok.span(nama)
    teks = satu.tanpa_nama
    milik = _milik(satu, cocok.start(), hasil)
    renstra = _tentang_renstra(teks, cocok)
    if milik is None:
        yield from _bersama(satu, awal, akhir, hasil, ya=ya, renstra=renstra)
        return
    if _SEMUA.search(teks) or _jumlah(teks[:awal]) is not None:
        return
    target = milik.target_renstra if renstra else milik.target
    tercapai = milik.tercapai if not renstra else _sampai(milik)
    if tercapai is None or tercapai is ya or milik.realisasi is None or target is None:
        return
    benar = (
        ("tercapai" if nama == "kurung" else "mencapai")
        if tercapai
        else ("tidak tercapai" if nama == "kurung" else "belum mencapai")
    )
    yield PutusanTarget(
        awal, akhir, _alasan(milik, milik.realisasi, target, renstra=renstra),
        f"target{'-renstra' if renstra else ''}:{milik.kunci}", benar,
    )  # fmt: skip


def _bersama(
    satu: KalimatBersubjek, awal: int, akhir: int, hasil: dict[str, HasilIndikator], *, ya: bool, renstra: bool
) -> Iterator[PutusanTarget]:
    """What is said of all indikator, or of a number of them."""
    teks = satu.tanpa_nama
    if satu.sebutan or _SEBAGIAN.search(teks):
        return
    nilai = [_sampai(h) if renstra else h.tercapai for h in hasil.values() if h.realisasi is not None]
    if not nilai or None in nilai:
        return
    cocok = nilai.count(ya)
    jumlah = _jumlah(teks[:awal])
    if _SEMUA.search(teks[:awal]) and cocok != len(nilai):
        yield PutusanTarget(awal, akhir, f"{cocok} dari {len(nilai)} indikator", "target:semua", None)
    elif jumlah is not None and jumlah != cocok and not _SEMUA.search(teks[:awal]):
        keadaan = "mencapai" if ya else "tidak mencapai"
        alasan = f"{cocok} dari {len(nilai)} indikator {keadaan} target"
        yield PutusanTarget(awal, akhir, alasan, f"target:banyak:{keadaan}", None, pasti=False)


def _jumlah(sebelum: str) -> int | None:
    """How many indikator the words right before are said of."""
    for pola in _BANYAK if "indikator" in sebelum.lower() else ():
        if (cocok := pola.search(sebelum)) is not None and (nilai := _bilangan(cocok["banyak"])) is not None:
            return nilai
    return None


def _bilangan(teks: str) -> int | None:
    if teks.isdigit():
        return int(teks) if len(teks) <= _ANGKA_TERPANJANG else None
    for mulai in range(len(teks.split())):
        nilai = baca_terbilang(" ".join(teks.split()[mulai:]))
        if nilai is not None:
            return int(nilai)
    return None


def _sampai(milik: HasilIndikator) -> bool | None:
    target, ini = milik.target_renstra, milik.realisasi
    if target is None or ini is None or not target.berupa_angka or not ini.berupa_angka:
        return None
    if milik.arah not in (Arah.NAIK, Arah.TURUN):
        return None
    return ini.pasti <= target.pasti if milik.arah is Arah.TURUN else ini.pasti >= target.pasti


def _alasan(milik: HasilIndikator, ini: Angka, target: Angka, *, renstra: bool) -> str:
    nama = "target akhir Renstra" if renstra else "target"
    return f"realisasi {milik.nama} {tercetak(ini)} dan {nama}nya {tercetak(target)}".replace("Renstranya", "Renstra")
