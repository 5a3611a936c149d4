"""Whatever people do to a report by hand, a fill refreshes every figure, touches nothing else, and is done at once."""

from __future__ import annotations

import copy
import random
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.paket.ooxml import (
    BR,
    FLD_CHAR,
    MARKERS,
    PPR,
    SDT,
    TBL,
    TC,
    TCPR,
    TR,
    VAL,
    Elemen,
    P,
    R,
    T,
    parent,
    text_of,
    val,
    w,
)
from lkjip_desktop.writers.word import isi
from lkjip_desktop.writers.word.controls import key_of, keyed
from lkjip_desktop.writers.word.kunci import NOMOR
from tests.writers.word import bantu
from tests.writers.word.contoh import BILA, NOTASI, isian, pilih

Sunting = Callable[[Elemen, random.Random], None]


@pytest.fixture(scope="module")
def laporan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sifat")
    isi(bantu.templat(folder / "templat.docx", NOTASI), folder / "laporan.docx", isian())
    return folder / "laporan.docx"


def _paragraf(akar: Elemen) -> list[Elemen]:
    """Return the paragraphs but for the lists, which belong to their fields."""
    return [p for p in akar.iter(P) if not (val(p.find(f"{PPR}/{w('pStyle')}")) or "").startswith(("TOC", "Tableof"))]


def _terlihat(akar: Elemen) -> list[Elemen]:
    """Return the paragraphs that people write in: not those of cells that a merge hides."""
    return [p for p in _paragraf(akar) if not _tersembunyi(p)]


def sisipkan_kata(akar: Elemen, acak: random.Random) -> None:
    paragraf = acak.choice(_terlihat(akar))
    awal = 0 if paragraf.find(PPR) is None else 1
    bermedan = next(paragraf.iter(FLD_CHAR), None) is not None  # Word replaces what is typed into a field's result
    letak = acak.choice([awal, len(paragraf)]) if bermedan else acak.randint(awal, len(paragraf))
    paragraf.insert(letak, bantu.paragraf_baru(f" kata{acak.randint(0, 99)} ")[0])


def tambah_prosa(akar: Elemen, acak: random.Random) -> None:
    paragraf = acak.choice([p for p in _terlihat(akar) if parent(p).tag != TC])
    paragraf.addnext(bantu.paragraf_baru(f"Prosa kantor {acak.randint(0, 99)}."))


def salin_paragraf(akar: Elemen, acak: random.Random) -> None:
    semua = [p for p in _paragraf(akar) if p.find(f"{PPR}/{w('sectPr')}") is None and not list(p.iter(*MARKERS))]
    acak.choice(semua).addnext(copy.deepcopy(acak.choice(semua)))


def salin_baris(akar: Elemen, acak: random.Random) -> None:
    baris = acak.choice([b for b in akar.iter(TR) if b.find(f"{w('trPr')}/{w('tblHeader')}") is None])
    acak.choice([b for b in parent(baris) if b.tag == TR][1:]).addnext(copy.deepcopy(baris))


def tambah_baris(akar: Elemen, acak: random.Random) -> None:
    baris = acak.choice([b for b in akar.iter(TR) if b.find(f"{w('trPr')}/{w('tblHeader')}") is None])
    baris.addnext(bantu.baris_baru(baris, [f"sel {nomor}" for nomor in range(len(list(baris.iter(TC))))]))


def hapus_kontrol(akar: Elemen, acak: random.Random) -> None:
    # Without the number in a caption its references would change too, as they should.
    semua = [sdt for sdt, kunci in keyed(akar) if kunci.nama != NOMOR and not _tersembunyi(sdt)]
    sdt = acak.choice(semua)
    parent(sdt).remove(sdt)


def belah_run(akar: Elemen, acak: random.Random) -> None:
    semua = [
        run
        for sdt in akar.iter(SDT)
        for run in sdt.iter(R)
        if len(text_of(run)) > 1 and len(list(run.iter(T))) == 1 and run.find(BR) is None
    ]
    run = acak.choice(semua)
    sisa = copy.deepcopy(run)
    kiri, kanan = next(run.iter(T)), next(sisa.iter(T))
    letak = acak.randint(1, len(kiri.text or "") - 1)
    kiri.text, kanan.text = (kiri.text or "")[:letak], (kanan.text or "")[letak:]
    run.addnext(sisa)


def _tersembunyi(elemen: Elemen) -> bool:
    sel = next(elemen.iterancestors(TC), None)
    return sel is not None and val(sel.find(f"{TCPR}/{w('vMerge')}")) == "continue"


SUNTINGAN: tuple[Sunting, ...] = (
    sisipkan_kata,
    tambah_prosa,
    salin_paragraf,
    salin_baris,
    tambah_baris,
    hapus_kontrol,
    belah_run,
)


def sunting_semua(akar: Elemen, suntingan: list[Sunting], acak: random.Random) -> None:
    for satu in suntingan:
        satu(akar, acak)


def kerangka(akar: Elemen) -> list[str]:
    """Return the paragraphs with controls as their keys and numbers as "#", but for the lists."""
    salinan = copy.deepcopy(akar)
    for sdt in list(salinan.iter(SDT)):
        tanda = bantu.paragraf_baru(f"<{key_of(sdt)}>")[0]
        sdt.addprevious(tanda)
        parent(sdt).remove(sdt)
    return [re.sub(r"\d+(?:\.\d+)*", "#", text_of(p)) for p in _paragraf(salinan)]


def _baru() -> Isian:
    """Return the sample's report with every text but the records' names changed."""
    baru = isian()
    for semua in (baru.nilai, *(rekaman.isi for tabel in baru.tabel.values() for rekaman in tabel.rekaman)):
        for kunci in semua:
            if not kunci.startswith("bila.") and kunci != "gaya":
                semua[kunci] += " (baru)"
    return baru


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.sampled_from(SUNTINGAN), min_size=1, max_size=30), st.integers(0, 2**32))
def test_hand_edits_survive_and_figures_are_new(
    laporan: Path, tmp_path: Path, suntingan: list[Sunting], benih: int
) -> None:
    acak = random.Random(benih)
    bantu.sunting(laporan, tmp_path / "sunting.docx", lambda akar: sunting_semua(akar, suntingan, acak))
    hasil = isi(tmp_path / "sunting.docx", tmp_path / "segar.docx", _baru())
    assert kerangka(bantu.akar(tmp_path / "segar.docx")) == kerangka(bantu.akar(tmp_path / "sunting.docx"))
    assert hasil.bentrok == []
    assert hasil.ditarik == []
    for kunci, semua in bantu.teks_kontrol(tmp_path / "segar.docx").items():
        if not kunci.startswith(("teks.", "nomor.", "bagan.")):
            assert all(teks.endswith("(baru)") for teks in semua), kunci
    lagi = isi(tmp_path / "segar.docx", tmp_path / "lagi.docx", _baru())
    assert lagi.perubahan == []
    assert bantu.isi_paket(tmp_path / "segar.docx")[bantu.BADAN] == bantu.isi_paket(tmp_path / "lagi.docx")[bantu.BADAN]


def _prosa(path: Path) -> Counter[str]:
    """Return the words that people put into a document; cells that part may show more of them."""
    teks = "\n".join(text_of(p) for p in _terlihat(bantu.akar(path)))
    return Counter(re.findall(r"kata\d+|Prosa kantor \d+|sel \d+", teks))


@pytest.mark.panjang(contoh=4)
@pytest.mark.parametrize("benih", range(80))
def test_optional_stretches_come_and_go_and_prose_stays(laporan: Path, tmp_path: Path, benih: int) -> None:
    acak = random.Random(benih)
    suntingan = acak.choices(SUNTINGAN, k=acak.randint(0, 12))
    bantu.sunting(laporan, tmp_path / "sunting.docx", lambda akar: sunting_semua(akar, suntingan, acak))
    mau = {satu for satu in (*BILA, "IK1", "IK2", "IK3", "IK4") if acak.random() < 0.4}
    isi(tmp_path / "sunting.docx", tmp_path / "lengkap.docx", _baru())
    hasil = isi(tmp_path / "sunting.docx", tmp_path / "pilih.docx", pilih(_baru(), mau))
    assert not _prosa(tmp_path / "sunting.docx") - _prosa(tmp_path / "pilih.docx")
    assert not {satu.kunci for satu in hasil.bertahan} & {f"bila.{satu}" for satu in mau}
    lagi = isi(tmp_path / "pilih.docx", tmp_path / "lagi.docx", pilih(_baru(), mau))
    assert lagi.perubahan == []
    assert [satu.kunci for satu in lagi.bertahan] == [satu.kunci for satu in hasil.bertahan]
    assert bantu.isi_paket(tmp_path / "pilih.docx") == bantu.isi_paket(tmp_path / "lagi.docx")
    isi(tmp_path / "lagi.docx", tmp_path / "kembali.docx", _baru())
    assert kerangka(bantu.akar(tmp_path / "kembali.docx")) == kerangka(bantu.akar(tmp_path / "lengkap.docx"))
    assert bantu.teks_kontrol(tmp_path / "kembali.docx") == bantu.teks_kontrol(tmp_path / "lengkap.docx")


NAMA = [f"Indikator {huruf}" for huruf in "ABCDEFGH"]
TABEL = """# BAB I

:: tabel nama=t lebar=10,60,30,40 rata=tengah,kiri,tengah,kiri
| No | Indikator | Target | Catatan |
|---|
| {{ind[].no}} | {{ind[].nama}} | {{ind[].target}} | |

### {{ind[].nama}}

Target {{ind[].target}}.

## 1.2 Akhir
"""


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(st.sampled_from(NAMA), unique=True), min_size=2, max_size=5))
def test_records_may_come_go_and_move_and_notes_stay_with_them(tmp_path: Path, urutan: list[list[str]]) -> None:
    kini = bantu.templat(tmp_path / "t.docx", TABEL)
    catatan: set[str] = set()
    for nomor, semua in enumerate(urutan):
        berikut = tmp_path / f"{nomor}.docx"
        isi(kini, berikut, bantu.tabel("ind", *((nama, f"{nomor}-{nama}") for nama in semua)))
        _periksa(berikut, semua, nomor, catatan & set(semua))
        catatan = set(semua)
        kini = bantu.sunting(berikut, tmp_path / f"{nomor}s.docx", lambda akar: _catat(akar, semua))  # noqa: B023 - used at once


def _catat(akar: Elemen, nama: list[str]) -> None:
    """Write a remark into each record's row, where there is none, and a paragraph behind each record's."""
    for satu in nama:
        baris = bantu.baris_berisi(akar, satu)
        sel = list(baris.iter(TC))[3]
        if not text_of(sel):
            next(sel.iter(P)).append(bantu.paragraf_baru(f"catatan {satu}")[0])
            target = [p for p in akar[0] if p.tag == P and satu in text_of(p)][-1]
            target.addnext(bantu.paragraf_baru(f"Prosa {satu}."))


def _periksa(path: Path, nama: list[str], nomor: int, dengan_catatan: set[str]) -> None:
    harap = [
        [str(n), satu, f"{nomor}-{satu}", f"catatan {satu}" if satu in dengan_catatan else ""]
        for n, satu in enumerate(nama, 1)
    ]
    assert bantu.baris(path)[1:] == (harap or [["–", "–", "–", ""]])
    uraian = []
    for satu in nama:
        uraian += [satu, f"Target {nomor}-{satu}."] + ([f"Prosa {satu}."] if satu in dengan_catatan else [])
    assert bantu.paragraf(path) == ["BAB I", *(uraian or ["–", "Target ."]), "1.2 Akhir"]
    semua = [str(kunci) for _, kunci in keyed(bantu.akar(path))]
    assert len({satu for satu in semua if satu.endswith(".no")}) == max(1, len(nama))
    assert all(gabung.get(VAL) != "continue" for gabung in next(bantu.akar(path).iter(TBL)).iter(w("vMerge")))
