"""Which paragraphs of a document continue those of an older copy of it: the copy's paragraph -> its successors.

Equal texts that stand once in each are anchors; what was edited is looked for between two anchors, rows of a table in
the table that continues theirs. Where two could be meant none is: a wrong pair is worse than a missing one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rapidfuzz import fuzz

from lkjip_desktop.paket.arus import teks_arus
from lkjip_desktop.paket.ooxml import DOC_PR, FALLBACK, TBL, TC, TR, TXBX, Elemen, P, squeeze

Pasangan = dict[Elemen, list[Elemen]]

_MIRIP, _SELISIH = 60.0, 4.0  # of 100: how like an edited text must be, and how much more than any other
_TABEL, _SELISIH_TABEL = 0.35, 0.1
_BARIS, _SELISIH_BARIS = 0.5, 0.1
_BERARTI = 15  # letters that make an equal text the same one wherever it stands
_TERBANYAK = 40_000  # pairs that are compared letter by letter in one place
_BERAT_SEL = 24


def jajarkan(semula: Elemen, kini: Elemen) -> Pasangan:
    """Return the pairs of two stories."""
    hasil: Pasangan = defaultdict(list)
    _wadah(semula, kini, hasil)
    return hasil


def serupa(semula: Elemen, kini: Elemen) -> float:
    """Return how much of two stories' text is the same, from 0 to 1; long paragraphs count more."""
    lama, baru = _teks_semua(semula), _teks_semua(kini)
    banyak = max(_huruf(lama), _huruf(baru))
    return _huruf(lama & baru) / banyak if banyak else 1.0


def _huruf(teks: Counter[str]) -> int:
    return sum(len(satu) * kali for satu, kali in teks.items())


def _wadah(semula: Elemen, kini: Elemen, hasil: Pasangan) -> None:
    """Pair what stands in two containers: paragraphs, then the tables between them."""
    lama, baru = list(_butir(semula)), list(_butir(kini))
    p_lama, p_baru = [b for b in lama if b.tag == P], [b for b in baru if b.tag == P]
    tetap = _paragraf(p_lama, p_baru, hasil)
    _tabel_tabel(lama, baru, tetap, hasil)


def _butir(wadah: Elemen) -> Iterator[Elemen]:
    """Yield the paragraphs and tables of a container, also those in controls and tracked changes."""
    for anak in wadah:
        if anak.tag in (P, TBL):
            yield anak
        elif isinstance(anak.tag, str):
            yield from _butir(anak)


def _paragraf(lama: list[Elemen], baru: list[Elemen], hasil: Pasangan) -> list[tuple[Elemen, Elemen]]:
    """Pair paragraphs; return the anchors in order."""
    teks_lama, teks_baru = [_teks(p) for p in lama], [_teks(p) for p in baru]
    tetap = _tetap(teks_lama, teks_baru)
    pasangan = [*tetap, *_pindahan(teks_lama, teks_baru, {a for a, _ in tetap})]
    tepi = [(-1, -1), *tetap, (len(lama), len(baru))]
    terpakai = {b for _, b in pasangan}
    for (a0, b0), (a1, b1) in pairwise(tepi):
        sisa_lama = [n for n in range(a0 + 1, a1) if n not in {a for a, _ in pasangan}]
        sisa_baru = [n for n in range(b0 + 1, b1) if n not in terpakai]
        pasangan += _di_antara(teks_lama, teks_baru, sisa_lama, sisa_baru)
    for a, b in pasangan:
        _sambung(lama[a], baru[b], hasil)
    return [(lama[a], baru[b]) for a, b in tetap]


def _sambung(lama: Elemen, baru: Elemen, hasil: Pasangan) -> None:
    """Note a pair, and pair what stands in their text boxes."""
    hasil[lama].append(baru)
    kotak_lama, kotak_baru = _kotak(lama), _kotak(baru)
    if len(kotak_lama) == len(kotak_baru):
        for a, b in zip(kotak_lama, kotak_baru, strict=True):
            _wadah(a, b, hasil)


def _kotak(paragraf: Elemen) -> list[Elemen]:
    return [kotak for kotak in paragraf.iter(TXBX) if next(kotak.iterancestors(P, FALLBACK)) is paragraf]


def _tetap(lama: Sequence[str], baru: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of texts that stand once in each, as far as their order is the same (the longest such row)."""
    tunggal_lama, tunggal_baru = _tunggal(lama), _tunggal(baru)
    pasangan = sorted((a, tunggal_baru[teks]) for teks, a in tunggal_lama.items() if teks in tunggal_baru)
    batas: list[int] = []
    ekor: list[int] = []
    sebelum: list[int] = []
    for urut, (_, b) in enumerate(pasangan):
        panjang = bisect_left(batas, b)
        batas[panjang : panjang + 1] = [b]
        ekor[panjang : panjang + 1] = [urut]
        sebelum.append(ekor[panjang - 1] if panjang else -1)
    hasil: list[tuple[int, int]] = []
    urut = ekor[-1] if ekor else -1
    while urut >= 0:
        hasil.append(pasangan[urut])
        urut = sebelum[urut]
    return hasil[::-1]


def _tunggal(teks: Sequence[str]) -> dict[str, int]:
    banyak = Counter(teks)
    return {satu: urut for urut, satu in enumerate(teks) if satu and banyak[satu] == 1}


def _pindahan(lama: Sequence[str], baru: Sequence[str], tetap: set[int]) -> Iterator[tuple[int, int]]:
    """Yield pairs of long texts that the copy has once and that were moved, and their copies."""
    letak: dict[str, list[int]] = defaultdict(list)
    for urut, satu in enumerate(baru):
        letak[satu].append(urut)
    for satu, a in _tunggal(lama).items():
        if sum(huruf.isalpha() for huruf in satu) >= _BERARTI and a not in tetap:
            yield from ((a, b) for b in letak[satu])


def _di_antara(lama: Sequence[str], baru: Sequence[str], a: list[int], b: list[int]) -> Iterator[tuple[int, int]]:
    """Yield pairs between two anchors: texts that stand as often in both, then the edited ones."""
    banyak_a, banyak_b = Counter(lama[n] for n in a), Counter(baru[n] for n in b)
    sama = {teks for teks, banyak in banyak_a.items() if teks and banyak == banyak_b[teks]}
    for teks in sorted(sama):
        yield from zip([n for n in a if lama[n] == teks], [n for n in b if baru[n] == teks], strict=True)
    sisa_a = [n for n in a if lama[n] and lama[n] not in banyak_b]
    sisa_b = [n for n in b if baru[n] and baru[n] not in banyak_a]
    if len(sisa_a) * len(sisa_b) <= _TERBANYAK:
        nilai = {(x, y): fuzz.ratio(lama[x], baru[y]) for x in sisa_a for y in sisa_b}
        yield from terbaik(nilai, _MIRIP, _SELISIH)


def terbaik(nilai: dict[tuple[int, int], float], batas: float, selisih: float) -> Iterator[tuple[int, int]]:
    """Yield the pairs that are each other's best by a margin."""
    menurut_a: dict[int, list[float]] = defaultdict(list)
    menurut_b: dict[int, list[float]] = defaultdict(list)
    for (a, b), satu in nilai.items():
        menurut_a[a].append(satu)
        menurut_b[b].append(satu)
    for (a, b), satu in nilai.items():
        lain = [*menurut_a[a], *menurut_b[b]]
        lain.remove(satu)
        lain.remove(satu)
        if satu >= batas and satu - max(lain, default=0) >= selisih:
            yield a, b


def _tabel_tabel(lama: list[Elemen], baru: list[Elemen], tetap: list[tuple[Elemen, Elemen]], hasil: Pasangan) -> None:
    """Pair the tables of two containers: those between the same anchors, then those that were moved."""
    celah_lama, celah_baru = _celah(lama, [a for a, _ in tetap]), _celah(baru, [b for _, b in tetap])
    semua_lama = [t for celah in celah_lama for t in celah]
    semua_baru = [t for celah in celah_baru for t in celah]
    teks = {tabel: _teks_semua(tabel) for tabel in (*semua_lama, *semua_baru)}
    dipakai: dict[Elemen, Elemen] = {}
    for a, b in zip(celah_lama, celah_baru, strict=True):
        dipakai |= _pasang_tabel(a, b, teks)
    sisa_lama = [t for t in semua_lama if t not in dipakai]
    sisa_baru = [t for t in semua_baru if t not in dipakai.values()]
    dipakai |= _pasang_tabel(sisa_lama, sisa_baru, teks)
    for tabel, lanjutan in dipakai.items():
        _baris_baris(tabel, lanjutan, hasil)


def _celah(butir: list[Elemen], tetap: list[Elemen]) -> list[list[Elemen]]:
    """The tables before, between and behind the anchors."""
    batas = set(tetap)
    hasil: list[list[Elemen]] = [[]]
    for satu in butir:
        if satu in batas:
            hasil.append([])
        elif satu.tag == TBL:
            hasil[-1].append(satu)
    return hasil


def _pasang_tabel(a: list[Elemen], b: list[Elemen], teks: dict[Elemen, Counter[str]]) -> dict[Elemen, Elemen]:
    """Pair tables of one place: equal ones as often as they stand in both, then those that are most alike."""
    if len(a) * len(b) > _TERBANYAK:
        return {}
    hasil: dict[Elemen, Elemen] = {}
    for tabel in a:
        kembar_a = [satu for satu in a if teks[satu] == teks[tabel]]
        kembar_b = [satu for satu in b if teks[satu] == teks[tabel]]
        if len(kembar_a) == len(kembar_b):
            hasil[tabel] = kembar_b[kembar_a.index(tabel)]
    a, b = [satu for satu in a if satu not in hasil], [satu for satu in b if satu not in hasil.values()]
    nilai = {(x, y): _bagian_sama(teks[a[x]], teks[b[y]]) for x in range(len(a)) for y in range(len(b))}
    return hasil | {a[x]: b[y] for x, y in terbaik(nilai, _TABEL, _SELISIH_TABEL)}


def _teks_semua(akar: Elemen) -> Counter[str]:
    return Counter(teks for p in akar.iter(P) if (teks := _teks(p)))


def _bagian_sama(satu: Counter[str], dua: Counter[str]) -> float:
    banyak = max(satu.total(), dua.total())
    return (satu & dua).total() / banyak if banyak else 1.0


def _baris_baris(lama: Elemen, baru: Elemen, hasil: Pasangan) -> None:
    """Pair the rows of a table, wherever they were moved to, and their cells."""
    a, b = list(_milik(lama, TR, TBL)), list(_milik(baru, TR, TBL))
    sel_a, sel_b = [list(_milik(satu, TC, TR)) for satu in a], [list(_milik(satu, TC, TR)) for satu in b]
    teks_a, teks_b = [_teks_sel(satu) for satu in sel_a], [_teks_sel(satu) for satu in sel_b]
    kolom = _kolom(teks_a, teks_b)
    for x, y in _pasang_baris(teks_a, teks_b, kolom):
        for i, j in _sel(len(sel_a[x]), len(sel_b[y]), kolom):
            _isi_sel(sel_a[x][i], sel_b[y][j], hasil)


def _milik(induk: Elemen, nama: str, tuan: str) -> Iterator[Elemen]:
    return (satu for satu in induk.iter(nama) if next(satu.iterancestors(tuan)) is induk)


def _teks_sel(sel: list[Elemen]) -> tuple[str, ...]:
    return tuple(squeeze("\n".join(teks_arus(p) for p in satu.iter(P))) for satu in sel)


def _kolom(lama: list[tuple[str, ...]], baru: list[tuple[str, ...]]) -> dict[int, int] | None:
    """Which column became which, by the headings, where the number of columns changed; None where it did not."""
    lebar_lama, lebar_baru = max(map(len, lama), default=0), max(map(len, baru), default=0)
    if lebar_lama == lebar_baru:
        return None
    kepala_lama = next((satu for satu in lama if len(satu) == lebar_lama), ())
    kepala_baru = next((satu for satu in baru if len(satu) == lebar_baru), ())
    letak = _tunggal(kepala_baru)
    return {a: letak[teks] for teks, a in _tunggal(kepala_lama).items() if teks in letak}


def _sel(lama: int, baru: int, kolom: dict[int, int] | None) -> Iterator[tuple[int, int]]:
    """Yield which cell of a row continues which."""
    if kolom is not None:
        yield from ((a, b) for a, b in kolom.items() if a < lama and b < baru)
    elif lama == baru:
        yield from zip(range(lama), range(baru), strict=True)


def _pasang_baris(
    lama: list[tuple[str, ...]], baru: list[tuple[str, ...]], kolom: dict[int, int] | None
) -> Iterator[tuple[int, int]]:
    """Yield pairs of rows: equal ones (a copy continues its row too), then those that are most alike."""
    banyak_lama, banyak_baru = Counter(lama), Counter(baru)
    urut_baru: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for y, satu in enumerate(baru):
        urut_baru[satu].append(y)
    ke: Counter[tuple[str, ...]] = Counter()
    for x, satu in enumerate(lama):
        if banyak_lama[satu] == 1 and any(huruf.isalpha() for teks in satu for huruf in teks):
            yield from ((x, y) for y in urut_baru[satu])
        elif banyak_lama[satu] == banyak_baru[satu]:
            yield x, urut_baru[satu][ke[satu]]
            ke[satu] += 1
    sisa_lama = [x for x, satu in enumerate(lama) if satu not in banyak_baru]
    sisa_baru = [y for y, satu in enumerate(baru) if satu not in banyak_lama]
    if len(sisa_lama) * len(sisa_baru) <= _TERBANYAK:
        nilai = {(x, y): _mirip_baris(lama[x], baru[y], kolom) for x in sisa_lama for y in sisa_baru}
        yield from terbaik(nilai, _BARIS, _SELISIH_BARIS)


def _mirip_baris(lama: tuple[str, ...], baru: tuple[str, ...], kolom: dict[int, int] | None) -> float:
    """Return how much of two rows is equal; a long cell counts more than a figure."""
    pasangan = [(lama[a], baru[b]) for a, b in _sel(len(lama), len(baru), kolom)]
    semua = sum(_berat(a) + _berat(b) for a, b in pasangan)
    return sum(2 * _berat(a) for a, b in pasangan if a == b) / semua if semua else 0.0


def _berat(teks: str) -> int:
    return min(len(teks), _BERAT_SEL)


def _isi_sel(lama: Elemen, baru: Elemen, hasil: Pasangan) -> None:
    """Pair what stands in two cells; a cell's only paragraph continues, whatever it says now."""
    a, b = list(_butir(lama)), list(_butir(baru))
    if len(a) == len(b) == 1 and a[0].tag == b[0].tag == P:
        _sambung(a[0], b[0], hasil)
    else:
        _wadah(lama, baru, hasil)


def _teks(paragraf: Elemen) -> str:
    """A paragraph's text; of one that only holds a picture, that picture's name."""
    gambar = (satu.get("name", "") for satu in paragraf.iter(DOC_PR))
    return squeeze(teks_arus(paragraf)) or " ".join(gambar)
