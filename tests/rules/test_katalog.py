import importlib
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from lkjip_desktop import rules
from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.pipeline.baca import masukan_dari, read
from lkjip_desktop.rules.katalog import BAGIAN, RINGKASAN, Aturan, Konteks, aturan, bagian_halaman, sidik
from lkjip_desktop.rules.semua import ATURAN
from lkjip_desktop.rules.semua_buku import ATURAN_BUKU
from tests.pembangun import angka, laporan


@aturan("TES001", "Aturan coba")
def coba(konteks: Konteks) -> Iterable[Finding]:
    """Menjaga apa pun.

    Yang diperiksa:
        Segala
        hal.

    Mengapa penting:
        Agar
        dapat diuji.

    Cara memperbaiki:
        Perbaiki.
    """
    yield coba.temuan(konteks, fakta="apa", tingkat=Tingkat.INFO, pesan="Pesan.", tempat=[], ditemukan="5")


def _konteks() -> Konteks:
    isi = laporan()
    isi.teks_sel = {"IKU D4": "92"}
    return Konteks(isi, hitung(isi, Profil()), Profil())


def test_every_rule_of_every_module_is_in_the_catalogue() -> None:
    modul = [importlib.import_module(f"{rules.__name__}.{satu.name}") for satu in pkgutil.iter_modules(rules.__path__)]
    milik = [satu for isi in modul for satu in vars(isi).values() if isinstance(satu, Aturan)]
    assert {satu.kode for satu in milik} == {satu.kode for satu in ATURAN}


def test_a_rule_of_documents_finds_nothing_in_a_workbook_alone(contoh: Path) -> None:
    bacaan = read(masukan_dari(contoh))
    konteks = Konteks(bacaan.laporan, bacaan.hasil, bacaan.profil)
    dokumen = [satu for satu in ATURAN if satu not in ATURAN_BUKU]
    assert {satu.kode[:3] for satu in dokumen} == {"NAR"}
    assert [temuan for aturan in dokumen for temuan in aturan(konteks)] == []


def test_checking_a_workbook_does_not_load_the_rules_of_documents() -> None:
    isi = "import sys, lkjip_desktop.rules.pemeriksaan; print(*(m for m in sys.modules if '.naskah_' in m))"
    assert subprocess.run([sys.executable, "-c", isi], capture_output=True, text=True, check=True).stdout == "\n"


def test_codes_and_names_are_unique_and_well_formed() -> None:
    assert len({satu.kode for satu in ATURAN}) == len(ATURAN)
    assert len({satu.nama for satu in ATURAN}) == len(ATURAN)
    assert all(re.fullmatch(r"(?:IDN|TGT|CAP|ANG|IKM|REG|LKP|NAR|IMP)\d{3}", satu.kode) for satu in ATURAN)


@pytest.mark.parametrize("satu", ATURAN, ids=lambda satu: satu.kode)
def test_a_rules_page_is_whole(satu: Aturan) -> None:
    assert list(satu.bagian) == [RINGKASAN, *BAGIAN]
    assert all(satu.bagian.values())


def test_a_finding_carries_what_its_rules_page_says() -> None:
    (temuan,) = coba(_konteks())
    assert (temuan.kunci, temuan.kode, temuan.nama) == ("TES001:apa", "TES001", "Aturan coba")
    assert (temuan.mengapa, temuan.perbaikan) == ("Agar dapat diuji.", "Perbaiki.")
    assert temuan.diterima is None


def test_a_place_is_a_cell_a_figure_or_a_finished_place_each_once() -> None:
    temuan = coba.temuan(
        _konteks(),
        fakta="apa",
        tingkat=Tingkat.INFO,
        pesan="",
        tempat=[
            CellRef.dari_a1("IKU", "D4"),
            angka("92 %", "IKU!D4"),
            angka("85", "RKT!D5"),
            angka("1"),
            None,
            Tempat(ref=CellRef("PK", 1, 1), teks="PK"),
            CellRef("KOSONG", 1, 1),
        ],
        ditemukan="92",
    )
    assert [(str(t.ref), t.teks) for t in temuan.tempat] == [
        ("IKU D4", "92"),
        ("RKT D5", "85"),
        ("PK A1", "PK"),
        ("KOSONG A1", ""),
    ]


def test_a_fingerprint_depends_on_the_values_not_on_their_order() -> None:
    assert sidik(["92", "90"]) == sidik(["90", "92", "90"])
    assert sidik(["92", "90"]) != sidik(["92", "91"])
    assert sidik(["9", "2"]) != sidik(["92"])


def test_a_word_with_a_colon_inside_a_part_starts_no_new_part() -> None:
    bagian = bagian_halaman(
        "Ringkas.\n\n    Contoh:\n        Perhatikan:\n            rinci\n\n    Dasar:\n        Hitungan."
    )
    assert bagian == {RINGKASAN: "Ringkas.", "Contoh": "Perhatikan:\n    rinci", "Dasar": "Hitungan."}
