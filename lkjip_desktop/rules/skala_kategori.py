"""CAP: the office's own ladder of categories."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import tulis
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.hasil import HasilIndikator
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.domain.tangga import TanggaTertulis
from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.engine.tangga import Celah, celah_tangga, tangga_berlaku
from lkjip_desktop.rules.kalimat import rangkai
from lkjip_desktop.rules.katalog import Konteks, aturan


@aturan("CAP010", "Skala kategori tanpa celah")
def skala(konteks: Konteks) -> Iterable[Finding]:
    """Setiap capaian termasuk tepat satu kategori menurut skala yang tertulis pada kertas kerja.

    Yang diperiksa:
        Celah antara dua kategori (90,5 di antara 76-90 dan 91-100), batas yang termasuk dua kategori (80-90 dan
        90-100), dan skala yang berhenti di 100. Perlu Diperiksa bila ada capaian dalam laporan ini yang jatuh ke dalam
        celah dan kategorinya tidak tertulis; kategori capaian itu tidak diisi oleh program.

    Mengapa penting:
        Capaian yang tidak termasuk kategori mana pun membuat penilaiannya diperdebatkan.

    Contoh:
        Skala 76-90 Tinggi dan 91-100 Sangat Tinggi, capaian 90,50.

    Cara memperbaiki:
        Tulis batas yang bersambung, misalnya "76 sampai kurang dari 91" dan "91 ke atas", atau tetapkan skala dalam
        Ketentuan Perhitungan.

    Dasar:
        Permendagri Nomor 86 Tahun 2017 menulis batas skala dalam bilangan bulat; pembulatannya tidak diatur.
    """
    tertulis = tangga_berlaku(konteks.laporan)
    if tertulis is None or "tangga" in konteks.profil.kebijakan:
        return
    celah = celah_tangga(tertulis, konteks.hasil.kebijakan.desimal)
    jatuh = list(_jatuh(konteks, celah))
    kalimat = [*map(_sebut_celah, celah), *_di_atas(konteks, tertulis)]
    if not kalimat:
        return
    terbuka = [satu for satu in jatuh if satu[0].kategori is None or satu[2].tumpang]
    terbuka = [satu for satu in terbuka if not _tertulis(konteks, satu[0])]
    yield skala.temuan(
        konteks,
        fakta="skala",
        tingkat=Tingkat.PERIKSA if terbuka else Tingkat.INFO,
        pesan=" ".join([*kalimat, *(_sebut_jatuh(hasil, angka, satu) for hasil, angka, satu in terbuka)]),
        tempat=[*(angka for _, angka, _ in terbuka), *_letak(celah, tertulis)],
        ditemukan="; ".join(dict.fromkeys(anak.uraian for anak in tertulis.anak)),
        dasar=[*kalimat, *(tercetak(angka) for _, angka, _ in terbuka)],
    )


def _jatuh(konteks: Konteks, celah: Sequence[Celah]) -> Iterator[tuple[HasilIndikator, Angka, Celah]]:
    """The capaian of this year that fall between two classes or into both."""
    for hasil in konteks.hasil.indikator:
        angka = hasil.capaian if hasil.capaian is not None and hasil.capaian.berupa_angka else hasil.persen
        if angka is not None and angka.berupa_angka:
            yield from ((hasil, angka, satu) for satu in celah if satu.memuat(angka.pasti))


def _tertulis(konteks: Konteks, hasil: HasilIndikator) -> bool:
    """True where the office prints the category itself."""
    milik = next((i for i in konteks.laporan.indikator if i.kunci == hasil.kunci), None)
    return milik is not None and any(k.tahun in (None, konteks.laporan.tahun) for k in milik.kategori)


def _sebut_celah(celah: Celah) -> str:
    rendah, tinggi = celah.rendah, celah.tinggi
    bawah, atas = (tulis(satu) if satu is not None else "" for satu in (rendah.atas, tinggi.bawah))
    if celah.tumpang:
        return f"Kategori {rendah.uraian} dan {tinggi.uraian} sama-sama memuat {atas}."
    if bawah == atas:
        return f"Capaian {atas} tidak termasuk {rendah.nama} maupun {tinggi.nama}."
    return f"Capaian di antara {bawah} dan {atas} tidak termasuk {rendah.nama} maupun {tinggi.nama}."


def _di_atas(konteks: Konteks, tertulis: TanggaTertulis) -> Iterator[str]:
    """What a ladder says of capaian over its highest bound: nothing."""
    puncak = tertulis.anak[0]
    if puncak.atas is None:
        return
    lebih = [h for h in konteks.hasil.indikator if h.persen is not None and h.persen.pasti > puncak.atas]
    akhir = f" ({len(lebih)} capaian); dianggap termasuk {puncak.nama}" if lebih else ""
    yield f"Tidak ada kategori untuk capaian di atas {tulis(puncak.atas)}{akhir}."


def _sebut_jatuh(hasil: HasilIndikator, angka: Angka, celah: Celah) -> str:
    pilihan = rangkai([celah.rendah.nama, celah.tinggi.nama], "atau")
    return f"Capaian {hasil.nama} {tercetak(angka)} dapat berarti {pilihan}, sehingga kategorinya tidak diisi."


def _letak(celah: Sequence[Celah], tertulis: TanggaTertulis) -> list[CellRef]:
    return [anak.ref for satu in celah for anak in (satu.tinggi, satu.rendah)] or [tertulis.anak[0].ref]


RULES = [skala]
