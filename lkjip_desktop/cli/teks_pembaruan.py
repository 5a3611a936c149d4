"""What a person reads after `perbarui`: what changed, and what is left to decide."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from lkjip_desktop.cli.layar import bungkus

if TYPE_CHECKING:
    from lkjip_desktop.pipeline import Pembaruan, Templat
    from lkjip_desktop.writers.word import HasilIsi

_TERPANJANG = 70


def pembaruan(satu: Pembaruan) -> str:
    """Return the changes, then everything that was not done and why."""
    isi = satu.isi
    baris = [f"Selesai. Laporan yang diperbarui: {satu.berkas}" if satu.berkas else "Belum ada berkas yang ditulis."]
    baris.append(f"{len(isi.perubahan)} isian berubah." if isi.perubahan else "Tidak ada isian yang berubah.")
    for p in isi.perubahan:
        baris.append(bungkus(f"{p.tempat}: {_kutip(p.lama)} menjadi {_kutip(p.baru)}", "  - "))
    if pasti := sum(d.pasti for d in isi.dipasang):
        baris.append(f"{pasti} penanda isian yang dihapus program lain dipasang kembali di tempatnya.")
    for judul, rincian in _sisa(isi):
        baris.append(f"\n{judul}")
        baris += [bungkus(satu_rincian, "  - ") for satu_rincian in rincian]
    return "\n".join([*baris, *satu.catatan])


def templat(satu: Templat) -> str:
    """Return how many keys became controls, and those that are not known with the nearest right one."""
    hasil = satu.hasil
    baris = [f"Selesai. Templat: {satu.berkas}", f"{len(hasil.kunci)} kunci menjadi isian."]
    if hasil.tak_dikenal:
        baris.append("Kunci yang tidak dikenal dan dibiarkan seperti tertulis:")
        for t in hasil.tak_dikenal:
            saran = f" Mungkin maksudnya {{{{{t.terdekat}}}}}." if t.terdekat else ""
            baris.append(bungkus(f"{t.tertulis} ({t.tempat}).{saran}", "  - "))
    if hasil.terlewat:
        baris.append("Kunci di dalam medan, rumus, atau kontrol lain, yang dibiarkan seperti tertulis:")
        baris += [bungkus(f"{t.tertulis} ({t.tempat})", "  - ") for t in hasil.terlewat]
    return "\n".join([*baris, *satu.catatan])


def _sisa(isi: HasilIsi) -> Iterator[tuple[str, list[str]]]:
    """Yield each kind of thing that people have to look at, with its items."""
    semua = (
        (
            "Diketik dengan tangan, jadi dibiarkan:",
            [f"{b.kunci}: tertulis {_kutip(b.tertulis)}, menurut kertas kerja {_kutip(b.baru)}" for b in isi.bentrok],
        ),
        (
            "Kalimat yang Anda sunting memuat angka lama:",
            [f"{_kutip(k.tertulis)}. Susunan barunya: {_kutip(k.baru)}" for k in isi.kalimat_lama],
        ),
        (
            "Tidak ada lagi pada kertas kerja, jadi ditarik dari laporan:",
            [f"{d.kunci}" + (f", dengan tulisan Anda: {_kutip(d.prosa)}" if d.prosa else "") for d in isi.ditarik],
        ),
        (
            "Tidak lagi diperlukan tetapi memuat tulisan Anda, jadi dibiarkan:",
            [f"{b.kunci}: {_kutip(b.prosa)}" for b in isi.bertahan],
        ),
        (
            "Mungkin nama baru dari yang lama, tetapi belum pasti:",
            [f"{_kutip(m.nama_lama)} dan {_kutip(m.nama_baru)}" for m in isi.meragukan],
        ),
        (
            "Penanda isian yang dipasang kembali pada bagian yang sudah disunting; periksalah:",
            [f"{d.tempat or d.kunci}: {_kutip(d.teks)}" for d in isi.dipasang if not d.pasti],
        ),
        (
            "Penanda isian yang tidak dapat dipasang kembali; ubahlah dengan tangan bila isinya berubah:",
            [f"{kunci}: {_kutip(teks)}" for kunci, teks in isi.tidak_dipasang],
        ),
        ("Bagan berbeda dari kertas kerja dan tidak digambar ulang:", isi.bagan_lama),
        (
            f"Penanda isian yang tidak ditemukan ({len(isi.hilang)} dari {len(isi.hilang) + isi.dikenal}):",
            isi.hilang,
        ),
    )
    return ((judul, rincian) for judul, rincian in semua if rincian)


def _kutip(teks: str) -> str:
    rapi = " ".join(teks.split())
    return f"“{rapi}”" if len(rapi) <= _TERPANJANG else f"“{rapi[:_TERPANJANG].rstrip()}…”"
