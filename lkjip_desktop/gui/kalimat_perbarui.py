"""The sentences of Perbarui Laporan: what changes, what people typed, what is withdrawn. No Qt here."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lkjip_desktop.domain.dokumen import LetakDokumen
    from lkjip_desktop.pipeline import Pembaruan

SAMA = "Tidak ada yang berubah. Angka pada laporan sudah sama dengan kertas kerja."
_SEKITAR, _PENDEK = 40, 90
_TANPA_LETAK = "Tidak ditemukan letaknya"


@dataclass(frozen=True, slots=True)
class Baris:
    """A row that the user can tick: its key, its cells, the whole texts; `tetap` where there is nothing to choose."""

    kunci: str
    sel: tuple[str, ...]
    utuh: tuple[str, ...]
    tetap: bool = False


@dataclass(frozen=True, slots=True)
class Bagian:
    """A section: its short name, what it is about, its headings and rows; `awal` ticked at first, None to look at."""

    nama: str
    tentang: str
    kepala: tuple[str, ...]
    baris: tuple[Baris, ...]
    awal: bool | None = None


def bagian(satu: Pembaruan) -> list[Bagian]:
    """Return the sections that have something to show."""
    return [ada for ada in _semua(satu) if ada.baris]


def ringkasan(satu: Pembaruan, dokumen: str, buku: str) -> str:
    """Return what comes of comparing a report with its workbook."""
    isi = satu.isi
    hitungan = (
        (len({p.kunci for p in isi.perubahan}), "isian berubah"),
        (len(isi.bentrok), "angka diubah langsung di Word"),
        (len(isi.kalimat_lama), "kalimat disunting"),
        (len(isi.ditarik), "baris ditarik"),
    )
    kata = [f"{banyak} {sebutan}" for banyak, sebutan in hitungan if banyak]
    return f"{dokumen} dibandingkan dengan {buku}: {', '.join(kata)}." if kata else SAMA


def sekitar(lama: str, baru: str) -> tuple[str, str]:
    """Return two texts cut down to what differs, with the words around it; short ones are returned whole."""
    lama, baru = " ".join(lama.split()), " ".join(baru.split())
    if max(len(lama), len(baru)) <= _PENDEK:
        return lama, baru
    depan = _sama(lama, baru)
    belakang = _sama(lama[depan:][::-1], baru[depan:][::-1])
    return _potong(lama, depan, belakang), _potong(baru, depan, belakang)


def _sama(satu: str, dua: str) -> int:
    """How many characters two texts have in common at their beginning."""
    return next((n for n, (a, b) in enumerate(zip(satu, dua, strict=False)) if a != b), min(len(satu), len(dua)))


def _potong(teks: str, depan: int, belakang: int) -> str:
    awal, akhir = max(depan - _SEKITAR, 0), len(teks) - max(belakang - _SEKITAR, 0)
    awal = teks.find(" ", awal, depan) + 1 or awal if awal else 0
    akhir = (teks.rfind(" ", len(teks) - belakang, akhir) + 1 or akhir + 1) - 1 if akhir < len(teks) else akhir
    return f"{'…' if awal else ''}{teks[awal:akhir].strip()}{'…' if akhir < len(teks) else ''}"


def _semua(satu: Pembaruan) -> Iterator[Bagian]:
    isi, letak = satu.isi, satu.isi.letak
    yield Bagian(
        "Perubahan",
        "Isian yang akan diganti dengan angka terbaru. Hilangkan centang pada isian yang tidak ingin diganti.",
        ("Letak", "Lama", "Baru"),
        tuple(_perubahan(satu)),
        awal=True,
    )
    yield Bagian(
        "Diubah di Word",
        "Angka ini diubah langsung di Word dan dipertahankan. Centang angka yang ingin diganti dengan nilai terbaru.",
        ("Letak", "Tertulis", "Nilai Terbaru"),
        tuple(_baris(b.kunci, _tempat([letak.get(b.kunci)]), b.tertulis, b.baru) for b in isi.bentrok),
        awal=False,
    )
    yield Bagian(
        "Kalimat Disunting",
        "Kalimat ini Anda sunting dan dipertahankan. Centang kalimat yang ingin diganti dengan susunan terbaru.",
        ("Letak", "Tertulis", "Susunan Terbaru"),
        tuple(_baris(k.kunci, _tempat([letak.get(k.kunci)]), k.tertulis, k.baru) for k in isi.kalimat_lama),
        awal=False,
    )
    yield from _daftar(satu)


def _daftar(satu: Pembaruan) -> Iterator[Bagian]:
    """The sections that are only to be looked at."""
    isi = satu.isi
    tanpa = "Tidak memuat tulisan Anda"
    yield Bagian(
        "Ditarik",
        "Baris ini tidak ada lagi pada kertas kerja, jadi ditarik dari laporan. Salin dahulu tulisan yang diperlukan.",
        ("Baris", "Tulisan Anda di Dalamnya"),
        tuple(_lihat(_kode(d.kunci), d.prosa or tanpa) for d in isi.ditarik),
    )
    yield Bagian(
        "Dipertahankan",
        "Bagian ini tidak diperlukan lagi, tetapi memuat tulisan Anda, jadi dipertahankan.",
        ("Tulisan Anda",),
        tuple(_lihat(b.prosa) for b in isi.bertahan),
    )
    yield Bagian(
        "Meragukan",
        "Mungkin nama baru dari yang lama, tetapi belum pasti. Yang baru ditulis sebagai baris tersendiri.",
        ("Nama Lama", "Nama Baru"),
        tuple(_lihat(m.nama_lama, m.nama_baru) for m in isi.meragukan),
    )
    yield Bagian(
        "Hilang",
        "Isian ini tidak ditemukan lagi di dalam laporan, jadi tidak diperbarui.",
        ("Isian",),
        tuple(_lihat(kunci) for kunci in isi.hilang),
    )


def _perubahan(satu: Pembaruan) -> Iterator[Baris]:
    """A row for each key: one key may stand at several places."""
    per_kunci: dict[str, list[int]] = {}
    for nomor, p in enumerate(satu.isi.perubahan):
        per_kunci.setdefault(p.kunci, []).append(nomor)
    for kunci, semua in per_kunci.items():
        p = satu.isi.perubahan[semua[0]]
        tempat = _tempat([satu.isi.perubahan[nomor].tempat for nomor in semua])
        if kunci in satu.grafik:
            yield Baris(kunci, (tempat, "Grafik", "Grafik dengan angka terbaru"), (tempat, "", ""), tetap=True)
        else:
            yield _baris(kunci, tempat, p.lama, p.baru, tetap=kunci in satu.selalu)


def _baris(kunci: str, tempat: str, lama: str, baru: str, *, tetap: bool = False) -> Baris:
    pendek = sekitar(lama, baru) if lama and baru else (lama[:_PENDEK], baru[:_PENDEK])
    return Baris(kunci, (tempat, *(teks or "(kosong)" for teks in pendek)), (tempat, lama, baru), tetap)


def _lihat(*sel: str) -> Baris:
    return Baris("", sel, sel)


def _tempat(semua: Iterable[LetakDokumen | None]) -> str:
    kata = list(dict.fromkeys(str(satu) for satu in semua if satu is not None))
    if not kata:
        return _TANPA_LETAK
    return kata[0] if len(kata) == 1 else f"{kata[0]}, dan {len(kata) - 1} tempat lain"


def _kode(kunci: str) -> str:
    """The code of a record: "IK3" of "ind[IK3]"."""
    return kunci.partition("[")[2].rstrip("]") or kunci
