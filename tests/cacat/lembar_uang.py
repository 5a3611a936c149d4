"""Sheets of money: programs promised, programs spent, and the tree down to sub kegiatan."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal

from lkjip_desktop.domain.sel import huruf_kolom
from tests.cacat.bentuk import Gaya
from tests.cacat.buku import Buku, Hitung, Letak, Potong
from tests.cacat.kantor import Belanja
from tests.cacat.tabel_ukuran import Kolom, Penyusun, kepala

TOTAL = "Jumlah"


def pagu(susun: Penyusun, lembar: str, *, di_atas: bool) -> None:
    """Write the programs with their pagu below a plan's indikator."""
    tulis = susun.penulis
    semua = susun.kantor.belanja
    kolom = [
        Kolom(susun.judul_kolom("no"), lambda i, di: tulis.polos(di, i + 1)),
        Kolom(susun.judul_kolom("program"), lambda i, di: tulis.nama(di, "program", semua[i].kode, semua[i].nama)),
        Kolom(
            ("Anggaran (", Potong("satuan uang", "", "Rp.000"), ")")
            if susun.bentuk.ribuan
            else susun.judul_kolom("pagu"),
            lambda i, di: uang(susun, semua[i], "pagu", di),
        ),
        Kolom("Keterangan", lambda _, di: tulis.polos(di, "APBD")),
    ]
    susun.bebas[lembar] = _tabel(susun, kolom, (lembar, susun.bebas[lembar], 1), di_atas=di_atas) + 1


def anggaran(susun: Penyusun, lembar: str, di: tuple[int, int] | None = None) -> int:
    """Write pagu, realisasi and serapan of the programs; return the first row below."""
    susun.penulis.bagian = "anggaran"
    semua, tulis = susun.kantor.belanja, susun.penulis
    kolom = [
        Kolom(susun.judul_kolom("no"), lambda i, di: tulis.polos(di, i + 1)),
        Kolom(susun.judul_kolom("program"), lambda i, di: tulis.nama(di, "program", semua[i].kode, semua[i].nama)),
        *_kolom_uang(susun, semua),
    ]
    baris, awal = di or (susun.bebas.get(lembar, 1), 1)
    baris = susun.judul(lembar, f"Realisasi Anggaran{_ribuan(susun)}", awal, baris)
    akhir = _tabel(susun, kolom, (lembar, baris, awal), di_atas=susun.bentuk.total_di_atas)
    susun.bebas[lembar] = max(susun.bebas.get(lembar, 1), akhir + 2)
    return akhir


def rincian(susun: Penyusun, lembar: str) -> None:
    """Write programs, kegiatan and sub kegiatan by code, each level the sum of the next."""
    susun.penulis.bagian = "rincian"
    semua, tulis = list(_turun(susun.kantor.belanja)), susun.penulis
    kolom = [
        Kolom("Kode", lambda i, di: tulis.nama(di, "kode", semua[i].kode, semua[i].kode)),
        Kolom(
            "Program / Kegiatan / Sub Kegiatan",
            lambda i, di: tulis.nama(di, _tingkat(semua[i]), semua[i].kode, semua[i].nama),
        ),
        *_kolom_uang(susun, semua),
    ]
    judul = f"Rincian Realisasi Anggaran Program, Kegiatan, dan Sub Kegiatan{_ribuan(susun)}"
    baris = susun.judul(lembar, judul)
    baris = kepala(susun, kolom, lembar, baris)
    letak = {satu.kode: baris + urut for urut, satu in enumerate(semua)}
    for urut in range(len(semua)):
        for k, isi in enumerate(kolom, start=1):
            isi.tulis(urut, (lembar, baris + urut, k))
    if susun.bentuk.berumus:
        _rumus_induk(susun.penulis.buku, semua, lembar, letak)
    total = baris + len(semua)
    _total(susun, (lembar, total, 2), [letak[satu.kode] for satu in susun.kantor.belanja], kolom[2:], beruntun=False)
    susun.bebas[lembar] = total + 2


def _ribuan(susun: Penyusun) -> str:
    return " (dalam ribuan rupiah)" if susun.bentuk.ribuan else ""


def _rumus_induk(buku: Buku, semua: Sequence[Belanja], lembar: str, letak: dict[str, int]) -> None:
    for satu in semua:
        anak = [letak[a.kode] for a in satu.anak]
        for kolom in (3, 4):
            if anak:
                di = lembar, letak[satu.kode], kolom
                _rumuskan(buku, di, _jumlah(lembar, kolom, anak, beruntun=satu.anak[0].anak == ()))


def _rumuskan(buku: Buku, di: Letak, rumus: tuple[str, Hitung]) -> None:
    from tests.cacat.buku import Isi

    buku.sel[di] = Isi(None, buku.sel[di].desimal, *rumus)


def _tingkat(satu: Belanja) -> str:
    return ("program", "kegiatan", "sub kegiatan")[min(2, satu.kode.count(".") // 2)]


def _turun(belanja: Iterable[Belanja]) -> Iterable[Belanja]:
    for satu in belanja:
        yield satu
        yield from _turun(satu.anak)


def _kolom_uang(susun: Penyusun, semua: Sequence[Belanja]) -> list[Kolom]:
    return [
        Kolom(susun.judul_kolom("pagu"), lambda i, di: uang(susun, semua[i], "pagu", di)),
        Kolom(susun.judul_kolom("realisasi uang"), lambda i, di: uang(susun, semua[i], "realisasi uang", di)),
        Kolom(susun.judul_kolom("serapan"), lambda i, di: serapan(susun, semua[i], di)),
    ]


def uang(susun: Penyusun, satu: Belanja, jenis: str, di: Letak, rumus: tuple[str, Hitung] | None = None) -> None:
    nilai = Decimal(satu.pagu if jenis == "pagu" else satu.realisasi)
    if susun.bentuk.ribuan:
        nilai = susun.kantor.cara.bulat(nilai / 1000, 0)
    milik = (jenis, satu.kode or TOTAL, susun.kantor.tahun)
    susun.penulis.angka(di, milik, nilai, susun.bentuk.uang, satuan="Rp", rumus=rumus)


def serapan(susun: Penyusun, satu: Belanja, di: Letak) -> None:
    milik = ("serapan", satu.kode or TOTAL, susun.kantor.tahun)
    rumus = _bagi(susun, di) if susun.bentuk.berumus else None
    susun.penulis.angka(di, milik, satu.serapan, susun.bentuk.uang, desimal=2, satuan="%", rumus=rumus)


def _bagi(susun: Penyusun, di: Letak) -> tuple[str, Hitung]:
    """Realisasi by pagu of the same row; a truncating office cuts, the other leaves it to the cell's format."""
    lembar, baris, kolom = di
    kiri, kanan = f"{huruf_kolom(kolom - 1)}{baris}", f"{huruf_kolom(kolom - 2)}{baris}"
    potong = susun.kantor.cara.potong

    def hitung(buku: Buku) -> Decimal:
        persen = buku.nilai((lembar, baris, kolom - 1)) / buku.nilai((lembar, baris, kolom - 2)) * 100
        return persen.quantize(Decimal("0.01"), "ROUND_DOWN") if potong else persen

    return (f"=ROUNDDOWN({kiri}/{kanan}*100,2)" if potong else f"={kiri}/{kanan}*100"), hitung


def _jumlah(lembar: str, kolom: int, baris: Sequence[int], *, beruntun: bool) -> tuple[str, Hitung]:
    huruf = huruf_kolom(kolom)
    alamat = f"SUM({huruf}{min(baris)}:{huruf}{max(baris)})" if beruntun else "+".join(f"{huruf}{b}" for b in baris)
    return f"={alamat}", lambda buku: sum((buku.nilai((lembar, b, kolom)) for b in baris), Decimal())


def _tabel(susun: Penyusun, kolom: Sequence[Kolom], tempat: Letak, *, di_atas: bool) -> int:
    """Write a table of the programs with their total first or last; return the first row below it."""
    lembar, baris, awal = tempat
    polos = [Kolom(satu.judul, satu.tulis) for satu in kolom]
    baris = kepala(susun, polos, lembar, baris, awal)
    banyak = len(susun.kantor.belanja)
    mulai = baris + di_atas
    for urut in range(banyak):
        for k, isi in enumerate(kolom, start=awal):
            isi.tulis(urut, (lembar, mulai + urut, k))
    uang_saja = [satu for satu in kolom[2:] if satu.judul != "Keterangan"]
    di = lembar, baris if di_atas else baris + banyak, awal + 1
    _total(susun, di, range(mulai, mulai + banyak), uang_saja)
    return baris + banyak + 1


def _total(susun: Penyusun, di: Letak, baris: Sequence[int], kolom: Sequence[Kolom], *, beruntun: bool = True) -> None:
    lembar, di_baris, di_kolom = di
    susun.penulis.polos(di, "JUMLAH ANGGARAN" if len(kolom) == 1 else "JUMLAH")
    berumus = susun.bentuk.berumus and susun.bentuk.uang is Gaya.ASLI
    total = susun.kantor.total
    for urut, jenis in enumerate(("pagu", "realisasi uang", "serapan")[: len(kolom)], start=1):
        tempat = lembar, di_baris, di_kolom + urut
        rumus = _jumlah(lembar, di_kolom + urut, baris, beruntun=beruntun) if berumus else None
        if jenis == "serapan":
            serapan(susun, total, tempat)
        else:
            uang(susun, total, jenis, tempat, rumus)
