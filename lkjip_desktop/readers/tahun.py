"""The report's year: what labels say unless all else is of another, else titles, headings, names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from lkjip_desktop.readers.kepala import Kolom
from lkjip_desktop.readers.lembar.identitas import Identitas, tahun_dalam
from lkjip_desktop.readers.peran import Peran
from lkjip_desktop.readers.tabel import Tabel

# "Nomor 14 Tahun 2017" cites a regulation, "2023 - 2026" is a period.
_BERTAHUN = re.compile(
    r"(?<!\d )(?<!\d)\b(?:tahun(?:\s+anggaran)?|t\.?a\.?)\s*:?\s*(20\d{2})(?!\s*[-–]|\s*s\.?/?d)", re.I
)
_SEDERET = re.compile(rf"{_BERTAHUN.pattern}(?:\s*(?:,|&|dan|dengan|terhadap)\s*(?:tahun\s+)?20\d{{2}}\b)*", re.I)
_DOKUMEN = re.compile(
    r"\b(?:lk[jk]?ip|lakip|lkj|kinerja|pk|iku|rkt|anggaran|realisasi|capaian)\b\D{0,40}?\b(20\d{2})\b(?!\s*[-–])", re.I
)

_MEMBANTAH = 3  # so many titles and columns that agree outweigh a label


def tahun_laporan(
    identitas: Identitas, judul: Iterable[str], tabel: Sequence[Tabel], nama: Sequence[str] = ()
) -> int | None:
    """Return the year that the workbook reports on, None where nothing tells it; see `calon_tahun`."""
    return next((tahun for tahun, _ in calon_tahun(identitas, judul, tabel, nama)), None)


def calon_tahun(
    identitas: Identitas,
    judul: Iterable[str],
    tabel: Sequence[Tabel],
    nama: Sequence[str] = (),
    ttd: Sequence[int] = (),
) -> list[tuple[int, str]]:
    """Return the years that the workbook may report on with what speaks for each, the best first; usually one.

    Labels say it, unless everything that is measured is of another year: then both are named, theirs last.
    `nama` are the names of the sheets and the file, the last to be asked. Where years are named equally often, those
    that the signatures below measured tables tell (`ttd`) go before, then those above measured tables and in headings
    of columns, and the last one of these; plans alone leave it open.
    """
    teks = [satu for satu in judul if "20" in satu]
    kepala, dari_judul = _tahun_realisasi(tabel), [int(t) for satu in teks for t in _BERTAHUN.findall(satu)]
    terukur = [tahun for satu in tabel if mengukur(satu) for tahun in _tahun_judul(satu)]
    penengah = (ttd, [*terukur, *kepala, *_tahun_uang(tabel)])
    if label := [t for butir in identitas.instansi.asal.get("tahun", []) for t in tahun_dalam(butir.teks)]:
        calon = _teratas(label, (*penengah, dari_judul), "label tahun")
        return [*_membantah(calon, dari_judul, tabel, kepala), *calon]
    if dari_judul:
        return _teratas([*dari_judul, *([max(kepala)] if kepala else [])], penengah, "judul")
    if kepala:
        return [(max(kepala), "judul kolom realisasi")]
    if dokumen := [int(t) for satu in teks for t in _DOKUMEN.findall(satu)]:
        return _teratas(dokumen, penengah, "judul")
    dari_nama = [t for satu in nama for t in tahun_dalam(satu.replace("_", " "))]
    penentu = tahun_dalam(nama[-1].replace("_", " ")) if nama else []
    return _teratas(dari_nama, (penentu,), "nama lembar atau berkas")


def _membantah(
    calon: Sequence[tuple[int, str]], judul: Sequence[int], tabel: Sequence[Tabel], kepala: Sequence[int]
) -> list[tuple[int, str]]:
    """The year that titles and columns name instead of the labels', where nothing measured is of the labels' year."""
    bertahun = [tahun for satu in tabel if mengukur(satu) and (tahun := _tahun_judul(satu))]
    terbaru = [max(kepala)] if kepala else []
    suara = Counter([*judul, *terbaru])
    # A title that names two years compares them: it is of the last.
    diukur = {*(max(tahun) for tahun in bertahun), *terbaru}
    berlabel = {tahun for tahun, _ in calon}
    terbanyak, banyak = max(suara.items(), key=lambda dua: (dua[1], dua[0]), default=(0, 0))
    if banyak < _MEMBANTAH or terbanyak in berlabel or berlabel & diukur or (diukur and terbanyak not in diukur):
        return []
    if banyak <= max(suara[tahun] for tahun in berlabel) + 1:
        return []
    return [(terbanyak, f"disebut {banyak} kali pada judul tabel dan judul kolom")]


def mengukur(tabel: Tabel) -> bool:
    """Return whether a table has realisasi: of indikator or of money."""
    return bool(tabel.kepala.peran & {Peran.REALISASI, Peran.REALISASI_ANGGARAN})


def _teratas(tahun: Sequence[int], penengah: Sequence[Sequence[int]], sebutan: str) -> list[tuple[int, str]]:
    """The years named most often, last one first; only one where what settles a tie, the best first, names any."""
    hitung = Counter(tahun)
    atas = sorted((t for t in hitung if hitung[t] == max(hitung.values())), reverse=True)
    terpilih = next(([t] for satu in penengah for t in atas if t in satu), atas)
    return [(t, f"disebut {hitung[t]} kali pada {sebutan}") for t in terpilih]


def _tahun_judul(tabel: Tabel) -> list[int]:
    """The years that a table's title names; "Tahun 2023 dan 2024" names both."""
    return [int(t) for cocok in _SEDERET.finditer(tabel.teks_judul) for t in re.findall(r"20\d{2}", cocok[0])]


def _tahun_uang(tabel: Sequence[Tabel]) -> list[int]:
    """The years in the headings of realisasi of money."""
    return [k.tahun for t in tabel for k in t.kepala.semua(Peran.REALISASI_ANGGARAN) if k.tahun]


def _tahun_realisasi(tabel: Sequence[Tabel]) -> list[int]:
    """The years of columns of realisasi that hold something; of all where none does.

    A year beside a column that needs none ("Realisasi | Realisasi Tahun 2023") is one to compare with.
    """
    diukur = (t for t in tabel if not any(_tanpa_tahun(k) for k in t.kepala.semua(Peran.REALISASI)))
    kolom = [(t, k) for t in diukur for k in t.kepala.semua(Peran.REALISASI) if k.tahun]
    terisi = [k.tahun for t, k in kolom if any(t.teks(baris, k).strip(" -–%") for baris in t.data)]
    return [tahun for tahun in terisi or [k.tahun for _, k in kolom] if tahun]


def _tanpa_tahun(kolom: Kolom) -> bool:
    """True for a column of the whole of the report's year that does not name it."""
    masa = kolom.judul.masa
    return not masa.tahun and masa.geser is None and masa.mundur is None and masa.bagian is None


def tahun_tabel(tabel: Tabel, judul: str) -> int | None:
    """Return the year that a table's title names, None where it names none or several."""
    tahun = set(_BERTAHUN.findall(judul))
    return int(tahun.pop()) if len(tahun) == 1 else None


def tahun_akhir(periode: str | None) -> int | None:
    """Return the last year of a period ("2023 - 2026" -> 2026)."""
    tahun = [int(t) for t in re.findall(r"\b(20\d{2})\b", periode or "")]
    return max(tahun) if len(tahun) > 1 else None
