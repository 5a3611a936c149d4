"""Reports whose controls another program stripped: what is put back stands where it stood, the rest is listed."""

from __future__ import annotations

import copy
import random
import re
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from lxml import etree

from lkjip_desktop.paket.arus import Tanda, arus
from lkjip_desktop.paket.ooxml import PPR, SDT, TBL, TC, TR, Elemen, P, R, T, parent, text_of, val, w
from lkjip_desktop.readers.nama import penerus
from lkjip_desktop.writers.word import HasilIsi, isi
from lkjip_desktop.writers.word.controls import control_text, key_of, keyed
from lkjip_desktop.writers.word.ids import SemuaNomor
from lkjip_desktop.writers.word.kunci import GRAFIK, NOMOR
from lkjip_desktop.writers.word.package import buka, cerita
from lkjip_desktop.writers.word.pemasangan import pasang_kembali
from tests.pipeline.bahan import Bahan
from tests.writers.word import bantu
from tests.writers.word.kupas import kupas
from tests.writers.word.test_sifat import SUNTINGAN, sunting_semua

Sunting = Callable[[Elemen, random.Random], None]


def _bebas(akar: Elemen) -> list[Elemen]:
    """Paragraphs of the body outside tables and lists that end no section and hold no bookmark of a stretch."""
    return [p for p in akar[0] if p.tag == P and p.find(f"{PPR}/{w('sectPr')}") is None and not _daftar(p)]


def _daftar(p: Elemen) -> bool:
    return (val(p.find(f"{PPR}/{w('pStyle')}")) or "").startswith(("TOC", "Tableof"))


def hapus_paragraf(akar: Elemen, acak: random.Random) -> None:
    p = acak.choice([p for p in _bebas(akar) if not list(p.iter(w("bookmarkStart"), w("bookmarkEnd"), w("fldChar")))])
    parent(p).remove(p)


def pindah_paragraf(akar: Elemen, acak: random.Random) -> None:
    semua = [p for p in _bebas(akar) if not list(p.iter(w("bookmarkStart"), w("bookmarkEnd"), w("fldChar")))]
    acak.choice(_bebas(akar)).addnext(acak.choice(semua))


def hapus_baris(akar: Elemen, acak: random.Random) -> None:
    tabel = acak.choice([t for t in akar.iter(TBL) if len(list(t.iter(TR))) > 3])
    baris = acak.choice(list(tabel.iter(TR))[1:])
    if not list(baris.iter(w("vMerge"), w("bookmarkStart"))):
        parent(baris).remove(baris)


def pindah_baris(akar: Elemen, acak: random.Random) -> None:
    tabel = acak.choice([t for t in akar.iter(TBL) if len(list(t.iter(TR))) > 3 and not list(t.iter(w("vMerge")))])
    a, b = acak.sample(list(tabel.iter(TR))[1:], 2)
    a.addnext(b)


def ganti_kata(akar: Elemen, acak: random.Random) -> None:
    """Reword a sentence: another word instead of one beside the figures."""
    luar = [t for p in _bebas(akar) for r in p if r.tag == R for t in r.iter(T) if re.search(r"[a-z]{4}", t.text or "")]
    t = acak.choice(luar)
    t.text = re.sub(r"[a-z]{4,}", f"kata{acak.randint(0, 9)}", t.text or "", count=1)


def ketik_angka(akar: Elemen, acak: random.Random) -> None:
    angka = [s for s, k in keyed(akar) if re.fullmatch(r"[\d.,]+", control_text(s)) and k.nama != NOMOR]
    bantu.tulis(acak.choice(angka), str(acak.randint(100_000, 999_999)))


TAMBAHAN: tuple[Sunting, ...] = (hapus_paragraf, pindah_paragraf, hapus_baris, pindah_baris, ganti_kata, ketik_angka)


def _letak(p: Elemen) -> Counter[tuple[str, int, int]]:
    """Return where the controls of a paragraph stand in its text, by key."""
    hasil: Counter[tuple[str, int, int]] = Counter()
    mulai: list[int] = []
    for satu in arus(p):
        if isinstance(satu, Tanda) and satu.elemen.tag == SDT:
            if not satu.akhir:
                mulai.append(satu.letak)
            elif (kunci := key_of(satu.elemen)) is not None and kunci.pemilik != GRAFIK:
                hasil[str(kunci), mulai.pop(), satu.letak] += 1
    return hasil


@dataclass
class Hitungan:
    """How many controls stood in a report, how many are back, how many stand where none was; keys that are listed."""

    semua: int = 0
    pulang: int = 0
    salah: int = 0
    terdaftar: set[str] = field(default_factory=set)
    luput: set[str] = field(default_factory=set)


def hitung_pemasangan(laporan: Path, folder: Path, benih: int) -> Hitungan:
    """Edit, strip, put back; compare with the edited report, paragraph by paragraph."""
    acak = random.Random(benih)
    suntingan = acak.choices((*SUNTINGAN, *TAMBAHAN), k=acak.randint(0, 25))
    utuh, gundul = folder / "utuh.docx", folder / "gundul.docx"
    bantu.sunting(laporan, utuh, lambda akar: sunting_semua(akar, suntingan, acak))
    kupas(utuh, gundul, kontrol=acak.choice((1.0, 0.9)), keadaan=acak.random() < 0.7, benih=benih)
    kini = cerita(buka(gundul))
    pemasangan = pasang_kembali(kini, cerita(buka(laporan)), SemuaNomor([satu.akar for satu in kini]).kontrol)
    hasil = Hitungan(terdaftar={kunci for kunci, _ in pemasangan.gagal})
    for semula, sekarang in zip(cerita(buka(utuh)), kini, strict=True):
        for a, b in zip(semula.akar.iter(P), sekarang.akar.iter(P), strict=True):
            seharusnya, ada = _letak(a), _letak(b)
            hasil.semua += seharusnya.total()
            hasil.pulang += (seharusnya & ada).total()
            hasil.salah += (ada - seharusnya).total()
            hasil.luput |= {kunci for (kunci, awal, akhir), _ in (seharusnya - ada).items() if awal != akhir}
    return hasil


@pytest.mark.panjang(contoh=6)
@pytest.mark.parametrize("benih", range(200))
def test_nothing_is_put_back_at_a_wrong_place(bahan: Bahan, tmp_path: Path, benih: int) -> None:
    hasil = hitung_pemasangan(bahan.laporan, tmp_path, benih)
    assert hasil.salah == 0
    assert hasil.pulang >= 0.95 * hasil.semua


SEMUA = ("_lk", "_bila_")


@pytest.mark.parametrize(
    ("kontrol", "keadaan", "penanda"),
    [(1.0, True, SEMUA), (1.0, True, ("_lk",)), (1.0, False, SEMUA), (0.9, True, SEMUA), (0.0, True, ())],
)
def test_a_stripped_report_is_refreshed_like_one_that_was_not(
    bahan: Bahan,
    tmp_path: Path,
    kontrol: float,
    keadaan: bool,
    penanda: tuple[str, ...],
) -> None:
    gundul = kupas(bahan.laporan, tmp_path / "gundul.docx", kontrol=kontrol, keadaan=keadaan, penanda=penanda)
    hasil = isi(gundul, tmp_path / "hasil.docx", bahan.isian, penerus, salinan=bahan.laporan)
    isi(bahan.laporan, tmp_path / "acuan.docx", bahan.isian, penerus)
    assert _semua_teks(tmp_path / "hasil.docx") == _semua_teks(tmp_path / "acuan.docx")
    assert (hasil.tidak_dipasang, hasil.hilang, hasil.asing, hasil.bentrok) == ([], [], [], [])
    assert all(satu.pasti and satu.tempat is not None for satu in hasil.dipasang)
    lagi = isi(tmp_path / "hasil.docx", tmp_path / "lagi.docx", bahan.isian, penerus)
    assert (lagi.perubahan, lagi.dipasang) == ([], [])
    assert {n: s for n, s in bantu.isi_paket(tmp_path / "lagi.docx").items() if "rels" not in n} == {
        n: s for n, s in bantu.isi_paket(tmp_path / "hasil.docx").items() if "rels" not in n
    }


def _semua_teks(path: Path) -> list[str]:
    return [text_of(p) for p in bantu.akar(path).iter(P)]


def test_a_stretch_comes_and_goes_in_a_stripped_report(bahan: Bahan, tmp_path: Path) -> None:
    tanpa = copy.deepcopy(bahan.isian)
    tanpa.nilai["bila.survei"] = ""
    gundul = kupas(bahan.laporan, tmp_path / "gundul.docx", penanda=SEMUA)
    isi(gundul, tmp_path / "hasil.docx", tanpa, penerus, salinan=bahan.laporan)
    isi(bahan.laporan, tmp_path / "acuan.docx", tanpa, penerus)
    assert _semua_teks(tmp_path / "hasil.docx") == _semua_teks(tmp_path / "acuan.docx")
    assert "kalimat.survei.pembuka" not in bantu.teks_kontrol(tmp_path / "hasil.docx")
    gundul = kupas(tmp_path / "hasil.docx", tmp_path / "gundul2.docx", penanda=SEMUA)
    isi(gundul, tmp_path / "kembali.docx", bahan.isian, penerus, salinan=tmp_path / "hasil.docx")
    isi(tmp_path / "hasil.docx", tmp_path / "acuan2.docx", bahan.isian, penerus)
    assert _semua_teks(tmp_path / "kembali.docx") == _semua_teks(tmp_path / "acuan2.docx")


def _gundul(bahan: Bahan, folder: Path, *ubah: Callable[[Elemen], None]) -> HasilIsi:
    """Strip the report, let people edit it, refresh it."""
    kupas(bahan.laporan, folder / "gundul.docx", penanda=SEMUA)
    for satu in ubah:
        bantu.sunting(folder / "gundul.docx", folder / "gundul.docx", satu)
    return isi(folder / "gundul.docx", folder / "hasil.docx", bahan.isian, penerus, salinan=bahan.laporan)


def _ketik(lama: str, baru: str, paragraf: str = "") -> Callable[[Elemen], None]:
    """Type over words in every paragraph that holds a text."""

    def ubah(akar: Elemen) -> None:
        for p in akar.iter(P):
            if paragraf in text_of(p) and lama in text_of(p):
                for t in p.iter(T):
                    t.text = (t.text or "").replace(lama, baru)

    return ubah


def test_a_figure_typed_over_in_a_cell_of_a_stripped_report_is_a_conflict(bahan: Bahan, tmp_path: Path) -> None:
    hasil = _gundul(bahan, tmp_path, lambda akar: _isi_baris(akar, "Pencatatan Sipil", 4, "270.720.399"))
    (satu,) = hasil.bentrok
    assert (satu.kunci, satu.terisi, satu.tertulis) == ("prog[PG3].realisasi", "270.720.388", "270.720.399")
    assert satu.baru == bahan.segar["prog[PG3].realisasi"]
    assert [s.kunci for s in hasil.dipasang if not s.pasti] == ["prog[PG3].realisasi"]


def _isi_baris(akar: Elemen, nama: str, kolom: int, teks: str) -> None:
    baris = next(b for b in akar.iter(TR) if [text_of(s) for s in b.iter(TC)][2:3] == [nama])
    for nomor, t in enumerate(list(list(baris.iter(TC))[kolom].iter(T))):
        t.text = "" if nomor else teks


def test_an_edited_sentence_of_a_stripped_report_is_kept_and_listed(bahan: Bahan, tmp_path: Path) -> None:
    hasil = _gundul(bahan, tmp_path, _ketik("Pada tahun 2024, anggaran", "Selama tahun 2024 anggaran"))
    assert "kalimat.anggaran.pembuka" in [satu.kunci for satu in hasil.kalimat_lama]
    semua = " ".join(_semua_teks(tmp_path / "hasil.docx"))
    assert "Selama tahun 2024 anggaran" in semua


def test_what_cannot_be_told_is_listed_with_key_and_text(bahan: Bahan, tmp_path: Path) -> None:
    def buang(akar: Elemen) -> None:
        p = next(p for p in akar.iter(P) if text_of(p).startswith("Capaian setiap indikator dikelompokkan"))
        parent(p).remove(p)

    hasil = _gundul(bahan, tmp_path, buang)
    assert "kalimat.skala.pembuka" in dict(hasil.tidak_dipasang)
    assert "kalimat.skala.pembuka" in hasil.hilang


def test_rows_and_columns_moved_in_a_stripped_report_keep_their_figures(bahan: Bahan, tmp_path: Path) -> None:
    def ubah(akar: Elemen) -> None:
        tabel = next(t for t in akar.iter(TBL) if "Prosedur" in text_of(t) and "Biaya" in text_of(t))
        baris = list(tabel.iter(TR))
        baris[1].addprevious(baris[-1])
        parent(baris[4]).remove(baris[4])
        for satu in list(tabel.iter(TR)):
            satu.insert(satu.index(next(satu.iter(TC))), _sel("x"))

    hasil = _gundul(bahan, tmp_path, ubah)
    kontrol = bantu.teks_kontrol(tmp_path / "hasil.docx")
    for kunci, semua in kontrol.items():
        if kunci.startswith("unsur["):
            assert set(semua) == {bahan.segar[kunci]}, kunci
    assert sum(kunci.startswith("unsur[") for kunci in kontrol) == 4 * 8
    assert [satu for satu in hasil.bentrok if satu.kunci.startswith("unsur")] == []


def _sel(teks: str) -> Elemen:
    sel = etree.Element(TC)
    sel.append(bantu.paragraf_baru(teks))
    return sel


def test_stripping_and_refreshing_is_fast(bahan: Bahan, tmp_path: Path) -> None:
    mulai = time.perf_counter()
    _gundul(bahan, tmp_path)
    assert time.perf_counter() - mulai < 10  # 1.4 s on two busy cores; here only a guard against quadratic work
