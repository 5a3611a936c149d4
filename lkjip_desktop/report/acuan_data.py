"""Lists and figures of an older report: told apart from the workbook's, and put where the workbook has none.

A new report remembers them as lines by name (`Bawaan.daftar`): items by their field of Naskah, figures of earlier
years under `angka` as name, kind, year and text. So a refresh finds them again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from lkjip_desktop.domain.acuan import Bawaan
from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import baca_angka
from lkjip_desktop.domain.hasil import DasarPilihan, Fakta, Hasil, HasilIndikator
from lkjip_desktop.domain.laporan import Indikator, Instansi, JenisFakta, JenisLembar, Kemunculan, Laporan, Simpul
from lkjip_desktop.engine.buku_fakta import kunci_fakta
from lkjip_desktop.engine.indikator import isi_tahun_lalu
from lkjip_desktop.report.bahan import ada
from lkjip_desktop.report.kata import rapikan
from lkjip_desktop.report.nilai import tampil

ANGKA = "angka"
_JENIS = (JenisFakta.REALISASI, JenisFakta.CAPAIAN)
_TAHUN_KE_BELAKANG = 5


def ambil_angka(
    lama: Sequence[tuple[Indikator, str]], hasil_lama: Hasil, laporan: Laporan, hasil: Hasil, bawaan: Bawaan
) -> None:
    """Take realisasi and capaian of earlier years; `lama` are the old report's indikator, each with its new key.

    A figure that the workbook has stays the workbook's; where the two differ it is said.
    """
    if laporan.tahun is None:
        return
    ada_buku = {fakta.kunci: fakta for fakta in hasil.fakta}
    tercetak = {fakta.kunci: fakta for fakta in hasil_lama.fakta}
    nama = {satu.kunci: satu.nama for satu in laporan.indikator}
    banyak = 0
    for indikator, kunci in lama:
        for jenis in _JENIS:
            for tahun in range(laporan.tahun - _TAHUN_KE_BELAKANG + 1, laporan.tahun):
                lalu = _terpilih(tercetak, jenis, indikator.kunci, tahun)
                if lalu is None or _terbuka(tercetak, jenis, indikator.kunci, tahun):
                    continue
                kini = _terpilih(ada_buku, jenis, kunci, tahun)
                if kini is None:
                    bawaan.daftar.setdefault(ANGKA, []).append(_baris(nama[kunci], jenis, tahun, lalu))
                    banyak += 1
                elif _berbeda(lalu, kini):
                    bawaan.beda.append(_kalimat_beda(nama[kunci], jenis, tahun, lalu, kini))
    if banyak:
        bawaan.catat("tabel capaian", "perbandingan antartahun", banyak)


def _terpilih(fakta: Mapping[str, Fakta], jenis: JenisFakta, subjek: str, tahun: int) -> Angka | None:
    satu = fakta.get(kunci_fakta(jenis, subjek, tahun))
    return satu.terpilih if satu is not None and ada(satu.terpilih) else None


def _terbuka(fakta: Mapping[str, Fakta], jenis: JenisFakta, subjek: str, tahun: int) -> bool:
    """True for a figure on which the old report disagrees with itself."""
    satu = fakta[kunci_fakta(jenis, subjek, tahun)]
    return satu.bentrok and satu.dasar is DasarPilihan.TERBUKA


def _berbeda(satu: Angka, dua: Angka) -> bool:
    """True for two numbers that are not one, however many decimals each shows."""
    if satu.nilai is None or dua.nilai is None:
        return False
    desimal = min(satu.desimal, dua.desimal)
    return abs(satu.nilai - dua.nilai) > Decimal(10) ** -desimal


def _kalimat_beda(nama: str, jenis: JenisFakta, tahun: int, lama: Angka, baru: Angka) -> str:
    return (
        f"Angka tahun {tahun} ({jenis.value} {rapikan(nama)}) pada laporan lama {tampil(lama)}; "
        f"pada kertas kerja {tampil(baru)}."
    )


def _baris(nama: str, jenis: JenisFakta, tahun: int, angka: Angka) -> str:
    return "\t".join((rapikan(nama), jenis.value, str(tahun), rapikan(angka.teks)))


def pakai(
    daftar: Mapping[str, Sequence[str]], laporan: Laporan, hasil: Hasil, jodoh: Callable[[str], str | None]
) -> tuple[Laporan, Hasil]:
    """Return the report with what it remembers, only where the workbook has nothing; `jodoh` gives today's name."""
    kosong = {
        nama: list(isi)
        for nama, isi in daftar.items()
        if nama in type(laporan.naskah).model_fields and not getattr(laporan.naskah, nama)
    }
    ubah: dict[str, object] = {"naskah": laporan.naskah.model_copy(update=kosong)} if kosong else {}
    if instansi := _instansi(daftar, laporan.instansi):
        ubah["instansi"] = laporan.instansi.model_copy(update=instansi)
    if daftar.get("struktur") and not laporan.struktur:
        ubah["struktur"] = _struktur(daftar["struktur"])
    fakta = list(_fakta(daftar.get(ANGKA, ()), laporan, hasil, jodoh))
    semua = {satu.kunci: satu for satu in fakta}
    indikator = [_dengan_tahun_lalu(satu, laporan.tahun, semua) for satu in hasil.indikator]
    ubah_hasil = {"fakta": [*hasil.fakta, *fakta], "indikator": indikator}
    return laporan.model_copy(update=ubah), hasil.model_copy(update=ubah_hasil)


def _instansi(daftar: Mapping[str, Sequence[str]], instansi: Instansi) -> dict[str, object]:
    ubah: dict[str, object] = {
        nama: list(daftar[nama]) for nama in ("misi", "dasar_hukum") if daftar.get(nama) and not getattr(instansi, nama)
    }
    if daftar.get("visi") and not instansi.visi:
        ubah["visi"] = daftar["visi"][0]
    return ubah


def _struktur(baris: Sequence[str]) -> list[Simpul]:
    """Units of two levels, as `ambil_struktur` wrote them down: those of the second with a tab before the name."""
    hasil: list[Simpul] = []
    for satu in baris:
        simpul = Simpul(nama=satu.strip())
        (hasil[-1].anak if satu.startswith("\t") and hasil else hasil).append(simpul)
    return hasil


def _dengan_tahun_lalu(satu: HasilIndikator, tahun: int | None, fakta: Mapping[str, Fakta]) -> HasilIndikator:
    """The result with last year's figures where only the old report has them."""
    if tahun is None:
        return satu
    lalu, capaian = (_terpilih(fakta, jenis, satu.kunci, tahun - 1) for jenis in _JENIS)
    if (lalu is None or satu.realisasi_lalu is not None) and (capaian is None or satu.capaian_lalu is not None):
        return satu
    hasil = satu.model_copy()
    isi_tahun_lalu(hasil, tahun - 1, satu.realisasi_lalu or lalu, satu.capaian_lalu or capaian)
    return hasil


def _fakta(baris: Iterable[str], laporan: Laporan, hasil: Hasil, jodoh: Callable[[str], str | None]) -> Iterator[Fakta]:
    """The remembered figures as facts of the ledger; one that the ledger has already is not touched."""
    ada_buku = {fakta.kunci for fakta in hasil.fakta if ada(fakta.terpilih)}
    kunci = {rapikan(satu.nama): satu.kunci for satu in laporan.indikator}
    for satu in baris:
        nama, jenis, tahun, teks = (*satu.split("\t"), "", "", "", "")[:4]
        subjek = kunci.get(rapikan(jodoh(nama) or ""))
        if subjek is None or jenis not in _JENIS or not tahun.isdigit():
            continue
        nomor = kunci_fakta(JenisFakta(jenis), subjek, int(tahun))
        if nomor not in ada_buku:
            angka = baca_angka(teks)
            muncul = Kemunculan(jenis=JenisFakta(jenis), tahun=int(tahun), nilai=angka, sumber=JenisLembar.PERBANDINGAN)
            yield Fakta(
                kunci=nomor,
                subjek=subjek,
                nama_subjek=nama,
                jenis=JenisFakta(jenis),
                tahun=int(tahun),
                kejadian=[muncul],
                terpilih=angka,
                bukti="Dari laporan lama.",
            )
