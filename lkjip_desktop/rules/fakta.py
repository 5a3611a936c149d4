"""CAP: one fact, one figure, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.hasil import Fakta
from lkjip_desktop.domain.laporan import Indikator, JenisFakta
from lkjip_desktop.engine.edisi import berlaku, lembar_perubahan
from lkjip_desktop.engine.kelompok import kelompokkan
from lkjip_desktop.engine.vonis import JenisVonis
from lkjip_desktop.rules.bentrokan import nilai_pasti, pilihan_laporan
from lkjip_desktop.rules.judul import tanpa_akibat_judul
from lkjip_desktop.rules.kalimat import sebut_kelompok
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.putusan import CAPAIAN, semua_putusan

_SEBUTAN = {
    JenisFakta.REALISASI: "Realisasi",
    JenisFakta.CAPAIAN: "Capaian",
    JenisFakta.CAPAIAN_RENSTRA: "Capaian terhadap Renstra",
    JenisFakta.PEMBILANG: "Pembilang",
    JenisFakta.PENYEBUT: "Penyebut",
}


@aturan("CAP001", "Satu fakta satu angka")
def satu_angka(konteks: Konteks) -> Iterable[Finding]:
    """Realisasi, capaian, serta pembilang dan penyebut tahun yang sama ditulis dengan angka yang sama.

    Yang diperiksa:
        Semua tempat yang memuat realisasi, pembilang, penyebut, atau capaian suatu indikator untuk satu tahun,
        termasuk tahun-tahun sebelumnya dan hitungan yang dikutip dalam kolom cara perhitungan. Angka yang hanya
        berbeda jumlah desimalnya (94,4 dan 94,44) adalah angka yang sama. Capaian yang dapat dihitung dari target
        dan realisasinya diperiksa aturan "Capaian sesuai target dan realisasi".

    Mengapa penting:
        Satu keadaan tidak mungkin memiliki dua angka. Pemeriksa akan menanyakan angka mana yang benar, dan hitungan
        yang memakai angka yang salah ikut salah.

    Contoh:
        Jumlah penduduk ber-KTP tertulis 502.024 pada KERTAS KERJA E7 dan 506.024 pada TABEL 3.1 D10. Hanya 506.024
        yang menghasilkan 101,33%.

    Cara memperbaiki:
        Cocokkan dengan data sumber, lalu tulis angka yang sama di semua tempat yang disebut.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: informasi kinerja dalam laporan harus andal dan konsisten.
    """
    perubahan = lembar_perubahan(konteks.laporan)
    indikator = {satu.kunci: satu for satu in konteks.laporan.indikator}
    for fakta in _bentrok(konteks):
        kelompok = kelompokkan(berlaku(fakta.kejadian, perubahan), fakta.jenis).bertentangan
        benar = nilai_pasti(fakta)
        yield satu_angka.temuan(
            konteks,
            fakta=fakta.kunci,
            tingkat=Tingkat.SALAH,
            pesan=f"{_sebut(fakta, indikator.get(fakta.subjek))} tertulis {sebut_kelompok(kelompok)}."
            + pilihan_laporan(fakta),
            tempat=[k.nilai for satu in kelompok for k in satu.kejadian],
            ditemukan="; ".join(satu.wakil.teks for satu in kelompok if satu.wakil.teks != benar),
            seharusnya=benar,
            dasar=[k.nilai.teks for satu in kelompok for k in satu.kejadian],
        )


def _bentrok(konteks: Konteks) -> Iterator[Fakta]:
    """The facts of this rule that conflict; a capaian that T and R prove or refute has a rule of its own."""
    bentrok = [satu for satu in konteks.hasil.fakta if satu.bentrok and satu.jenis in _SEBUTAN]
    if any(satu.jenis in CAPAIAN for satu in bentrok):
        semua = (p for p in semua_putusan(konteks) if p.vonis.jenis is not JenisVonis.OPERAN_RINGKAS)
        teruji = {putusan.kunci for putusan in semua}
        bentrok = [satu for satu in bentrok if satu.kunci not in teruji]
    return iter(tanpa_akibat_judul(konteks.laporan, bentrok))


def _sebut(fakta: Fakta, indikator: Indikator | None) -> str:
    """The fact as a sentence names it; an operand by the name that its data dukung gives it."""
    tahun = f" tahun {fakta.tahun}" if fakta.tahun else ""
    if indikator is not None and fakta.jenis in (JenisFakta.PEMBILANG, JenisFakta.PENYEBUT):
        tempat = {k.nilai.ref for k in fakta.kejadian}
        nama = next((satu.nama for satu in indikator.data_dukung if satu.ref in tempat), None)
        if nama:
            return f"{nama}{tahun}"
    return f"{_SEBUTAN[fakta.jenis]} {fakta.nama_subjek}{tahun}"


RULES = [satu_angka]
