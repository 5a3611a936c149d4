"""IDN: the periods of Renstra, RPJMD and RPD, and the year of the vision."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.rules.kalimat import pilah, rangkai, sebut_letak
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.sel_teks import sel_berisi

_DOKUMEN = (
    r"(?P<renstra>renstra|rencana\s+strategis)|(?P<rpjmd>rpjmd|rencana\s+pembangunan\s+jangka\s+menengah\s+daerah)"
    r"|(?P<rpd>rpd|rencana\s+pembangunan\s+daerah)"
)
_SAMBUNG = r"\s*(?:-|–|—|/|s\.?\s*/?\s*d\.?|sampai(?:\s+dengan)?|hingga)\s*(?:tahun\s*)?"
# "Renstra Tahun 2023-2026", "RPD (2024 s.d. 2026)"; no other document, list or sentence in between.
_PERIODE = re.compile(
    rf"\b(?:{_DOKUMEN})\b(?P<sela>[^\d;:\n]{{0,70}}?)(?<!\d)(?P<awal>20\d\d){_SAMBUNG}(?P<akhir>20\d\d|\d\d)(?!\d)",
    re.I,
)
_RENTANG = re.compile(rf"(?<!\d)(20\d\d){_SAMBUNG}(20\d\d)(?!\d)", re.I)
_AKHIR = re.compile(
    rf"\bakhir\s+(?:periode\s+|masa\s+)?(?:{_DOKUMEN})\b\W*(?:tahun\W*|th\.?\W*)?(?<!\d)(?P<akhir>20\d\d)(?!\d)"
    rf"(?!{_SAMBUNG}20\d\d)",
    re.I,
)
_LUAR = re.compile(
    r"\b(?:kementerian|kemen\w+|kementrian|provinsi|prov|nasional|bkkbn|k/l|badan\s+pusat|rpjmn|rpjpd|dan|rpjmd|rpd|renstra)\b",
    re.I,
)
_ADA = re.compile(r"\b(?:renstra|rpjmd|rpd|rencana\s+(?:strategis|pembangunan))\b", re.I)
_NAMA = {"renstra": "Renstra", "rpjmd": "RPJMD", "rpd": "RPD"}
_LAMA = {"renstra": range(2, 6), "rpjmd": range(3, 6), "rpd": range(2, 5)}
_RPJPD = frozenset({2025, 2045})
_TAHUN = re.compile(r"(?<!\d)20\d\d(?!\d)")


@dataclass(frozen=True, slots=True)
class Periode:
    """A period as one place writes it; `dokumen` is "renstra", "rpjmd" or "rpd"."""

    dokumen: str
    awal: int
    akhir: int
    ref: CellRef
    teks: str

    @property
    def tulisan(self) -> str:
        """The period as reports print it: "2023-2026"."""
        return f"{self.awal}-{self.akhir}"

    def memuat(self, tahun: int) -> bool:
        """True where a year lies in the period."""
        return self.awal <= tahun <= self.akhir


@aturan("IDN008", "Periode Renstra, RPJMD, dan RPD")
def periode_sama(konteks: Konteks) -> Iterable[Finding]:
    """Periode dokumen perencanaan ditulis sama dan memuat tahun laporan.

    Yang diperiksa:
        Periode yang tertulis bersama kata Renstra, RPJMD, atau RPD pada semua lembar. Periode yang berurutan
        (2018-2023 lalu 2024-2026) dan dokumen kementerian atau provinsi lain tidak dipertentangkan. Diperiksa juga:
        tahun laporan di luar periode Renstra, tahun akhir Renstra yang berlainan, serta akhir Renstra terhadap RPJMD
        atau RPD. Panjang periode yang tidak lazim, dan RPJMD atau RPD yang semuanya di luar tahun laporan,
        diinformasikan.

    Mengapa penting:
        Capaian jangka menengah dihitung terhadap target akhir periode. Periode yang salah berarti target yang salah.

    Contoh:
        Sampul memuat Renstra 2018-2022, sedangkan judul tabel memuat Renstra 2017-2022.

    Cara memperbaiki:
        Cocokkan dengan dokumen Renstra dan RPJMD atau RPD yang ditetapkan, lalu samakan di semua lembar.

    Dasar:
        Permendagri Nomor 86 Tahun 2017: Renstra perangkat daerah berpedoman pada RPJMD dan mengikuti periodenya.
    """
    semua = _periode(konteks.laporan)
    for dokumen, isi in pilah(semua, lambda p: p.dokumen).items():
        yield from _bertumpang(konteks, dokumen, isi)
        yield from _panjang(konteks, dokumen, isi)
    if konteks.laporan.tahun is not None:
        yield from _di_luar(konteks, semua, konteks.laporan.tahun)
        yield from _akhir_berlainan(konteks, semua, konteks.laporan.tahun)
        yield from _antardokumen(konteks, semua, konteks.laporan.tahun)


@aturan("IDN009", "Tahun pada visi")
def tahun_visi(konteks: Konteks) -> Iterable[Finding]:
    """Tahun pada visi sesuai dengan periode perencanaan yang berlaku.

    Yang diperiksa:
        Tahun dalam rumusan visi terhadap tahun laporan dan periode Renstra. Visi yang tahunnya sudah lewat perlu
        diperiksa. Tahun yang masih di depan tetapi bukan akhir Renstra diinformasikan, sebab visi dapat berasal dari
        RPJPD (misalnya 2025) atau RPJMD.

    Mengapa penting:
        Visi periode lalu pada laporan tahun ini menandakan teks yang belum diperbarui.

    Contoh:
        Renstra 2023-2026 memuat visi "MUBA MAJU BERJAYA 2022".

    Cara memperbaiki:
        Gunakan visi dalam RPJMD, RPD, atau RPJPD yang menjadi pedoman Renstra, lalu sebutkan sumbernya.

    Dasar:
        Permendagri Nomor 86 Tahun 2017: perangkat daerah tidak merumuskan visi sendiri; visi mengikuti RPJMD.
    """
    tahun, renstra = konteks.laporan.tahun, [p for p in _periode(konteks.laporan) if p.dokumen == "renstra"]
    akhir = {p.akhir for p in renstra if tahun is None or p.memuat(tahun)}
    for teks, butir in pilah(konteks.laporan.instansi.asal.get("visi", []), lambda b: b.teks).items():
        tertulis = max((int(t) for t in _TAHUN.findall(teks)), default=None)
        if tertulis is None or tertulis in akhir or (tahun is None and not akhir):
            continue
        lewat = tahun is not None and tertulis < tahun
        if not lewat and not akhir:
            continue
        periode = rangkai(sorted({p.tulisan for p in renstra if p.akhir in akhir}))
        banding = f"Periode Renstra {periode}." if periode else ""
        yield tahun_visi.temuan(
            konteks,
            fakta=str(tertulis),
            tingkat=Tingkat.PERIKSA if lewat else Tingkat.INFO,
            pesan=f'Visi "{" ".join(teks.split())}" menyebut tahun {tertulis}, '
            + (f"sebelum tahun laporan {tahun}. {banding}" if lewat else f"bukan akhir Renstra. {banding}").strip()
            + (" Tahun itu adalah akhir RPJPD." if tertulis in _RPJPD else ""),
            tempat=[*(b.ref for b in butir), *(p.ref for p in renstra if p.akhir in akhir)],
            ditemukan=str(tertulis),
            dasar=[teks, periode, str(tahun)],
        )


def _periode(laporan: Laporan) -> list[Periode]:
    """Every period that is given for one of the documents, the label's own first."""
    hasil = [
        Periode("renstra", int(cocok[1]), int(cocok[2]), butir.ref, cocok[0])
        for butir in laporan.instansi.asal.get("periode_renstra", [])
        if (cocok := _RENTANG.search(butir.teks))
    ]
    dikenal = {p.ref for p in hasil}
    for satu in sel_berisi(laporan, _ADA):
        if satu.ref not in dikenal:
            hasil.extend(p for cocok in _PERIODE.finditer(satu.teks) if (p := _dari_teks(laporan, cocok, satu.ref)))
    return hasil


def _dari_teks(laporan: Laporan, cocok: re.Match[str], ref: CellRef) -> Periode | None:
    """The period of a text; None where a ministry, the province or another document stands in between."""
    daerah = (laporan.instansi.daerah or "").casefold()
    sela = cocok["sela"].casefold()
    if _LUAR.search(sela.replace("provinsi", " ") if daerah.startswith("provinsi") else sela):
        return None
    dokumen = next(nama for nama in _NAMA if cocok[nama])
    akhir = cocok["akhir"] if len(cocok["akhir"]) == 4 else cocok["awal"][:2] + cocok["akhir"]
    if len(cocok["akhir"]) == 2 and akhir <= cocok["awal"]:
        return None
    return Periode(dokumen, int(cocok["awal"]), int(akhir), ref, " ".join(cocok[0].split()))


def _bertumpang(konteks: Konteks, dokumen: str, isi: Sequence[Periode]) -> Iterator[Finding]:
    """Two periods of one document that overlap by more than the year in which one follows the other."""
    versi = pilah(isi, lambda p: p.tulisan)
    tumpang = {
        p.tulisan
        for satu, dua in combinations((v[0] for v in versi.values()), 2)
        if min(satu.akhir, dua.akhir) - max(satu.awal, dua.awal) >= 1 or satu.akhir < satu.awal
        for p in (satu, dua)
    }
    if not tumpang:
        return
    terkena = {tulisan: isi for tulisan, isi in versi.items() if tulisan in tumpang}
    uraian = [f"{tulisan} ({sebut_letak(p.ref for p in isi)})" for tulisan, isi in terkena.items()]
    yield _temuan(
        konteks,
        dokumen,
        Tingkat.PERIKSA,
        f"Periode {_NAMA[dokumen]} ditulis dalam {len(uraian)} versi: {rangkai(uraian)}.",
        [p for isi in terkena.values() for p in isi],
    )


def _panjang(konteks: Konteks, dokumen: str, isi: Sequence[Periode]) -> Iterator[Finding]:
    for satu in {p.tulisan: p for p in reversed(isi) if p.akhir - p.awal not in _LAMA[dokumen]}.values():
        terbalik = satu.akhir < satu.awal
        yield _temuan(
            konteks,
            f"panjang {dokumen} {satu.tulisan}",
            Tingkat.PERIKSA if terbalik else Tingkat.INFO,
            f"Periode {_NAMA[dokumen]} {satu.tulisan} "
            + ("berakhir sebelum dimulai." if terbalik else "tidak lazim panjangnya."),
            [p for p in isi if p.tulisan == satu.tulisan],
        )


def _di_luar(konteks: Konteks, semua: Sequence[Periode], tahun: int) -> Iterator[Finding]:
    """The report's year lies in no period of the Renstra that is given, or in none of what the Renstra follows.

    An RPJMD of before may be cited for its own sake.
    """
    tumpuan = (("di luar periode", Tingkat.PERIKSA, {"renstra"}), ("di luar induk", Tingkat.INFO, {"rpjmd", "rpd"}))
    for fakta, tingkat, dokumen in tumpuan:
        isi = [p for p in semua if p.dokumen in dokumen and p.akhir >= p.awal]
        if isi and not any(p.memuat(tahun) for p in isi):
            sebutan = rangkai(list(dict.fromkeys(f"{_NAMA[p.dokumen]} {p.tulisan}" for p in isi)))
            pesan = f"Tahun laporan {tahun} di luar periode {sebutan}."
            yield _temuan(konteks, fakta, tingkat, pesan, isi)


def _akhir_berlainan(konteks: Konteks, semua: Sequence[Periode], tahun: int) -> Iterator[Finding]:
    """A heading "Target Akhir Renstra 2026" in a Renstra that ends in another year."""
    for cocok, ref in ((m, s.ref) for s in sel_berisi(konteks.laporan, _AKHIR) for m in _AKHIR.finditer(s.teks)):
        dokumen = next(nama for nama in _NAMA if cocok[nama])
        berlaku = [p for p in semua if p.dokumen == dokumen and p.memuat(tahun)]
        akhir = int(cocok["akhir"])
        if berlaku and all(p.akhir != akhir for p in berlaku):
            yield periode_sama.temuan(
                konteks,
                fakta=f"akhir {dokumen} {akhir}",
                tingkat=Tingkat.PERIKSA,
                pesan=f"Tahun akhir {_NAMA[dokumen]} tertulis {akhir} ({sebut_letak([ref])}), sedangkan periodenya"
                f" {berlaku[0].tulisan} ({sebut_letak(p.ref for p in berlaku)}).",
                tempat=[ref, *(p.ref for p in berlaku)],
                ditemukan=str(akhir),
                dasar=[str(akhir), berlaku[0].tulisan],
            )


def _antardokumen(konteks: Konteks, semua: Sequence[Periode], tahun: int) -> Iterator[Finding]:
    """The Renstra in force and the RPJMD or RPD in force end in the same year."""
    berlaku = [p for p in semua if p.memuat(tahun)]
    renstra = [p for p in berlaku if p.dokumen == "renstra"]
    induk = [p for p in berlaku if p.dokumen != "renstra"]
    if renstra and induk and not {p.akhir for p in renstra} & {p.akhir for p in induk}:
        uraian = [f"{_NAMA[p.dokumen]} {p.tulisan} ({sebut_letak([p.ref])})" for p in (renstra[0], induk[0])]
        yield _temuan(
            konteks,
            "antardokumen",
            Tingkat.PERIKSA,
            f"Akhir periode tidak sama: {rangkai(uraian)}.",
            [*renstra, *induk],
        )


def _temuan(konteks: Konteks, fakta: str, tingkat: Tingkat, pesan: str, isi: Sequence[Periode]) -> Finding:
    tulisan = list(dict.fromkeys(p.tulisan for p in isi))
    return periode_sama.temuan(
        konteks,
        fakta=fakta,
        tingkat=tingkat,
        pesan=pesan,
        tempat=[Tempat(ref=p.ref, teks=p.teks) for p in isi],
        ditemukan="; ".join(tulisan),
        dasar=[str(konteks.laporan.tahun), *tulisan],
    )


RULES = [periode_sama, tahun_visi]
