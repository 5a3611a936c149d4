"""A sentence that refers to a figure is the template's, whatever number the reference shows by now."""

from __future__ import annotations

from pathlib import Path

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.paket.ooxml import Elemen
from lkjip_desktop.writers.word import isi
from tests.writers.word.bantu import paragraf, paragraf_baru, paragraf_berisi, sunting, templat

NOTASI = """# BAB III // AKUNTABILITAS

.JudulIndikator {{uraian[].judul}}

Perinciannya disajikan pada [[tabel:rinci]].

{{kalimat.uraian[].capaian}}

# BAB IV // PENUTUP

:: tabel nama=rinci lebar=80,80 rata=kiri,kiri
:: judul Rincian
| No | Nama |
|---|
| {{ind[].no}} | {{ind[].nama}} |
"""


def _isian(*nama: str) -> Isian:
    uraian = [
        Rekaman(f"K{satu}", satu, {"judul": f"Indikator {satu}", "kalimat.capaian": f"Capaian {satu} baik."})
        for satu in nama
    ]
    ind = [Rekaman(f"K{satu}", satu, {"no": str(n), "nama": satu}) for n, satu in enumerate(nama, start=1)]
    return Isian(tabel={"uraian": Tabel(uraian), "ind": Tabel(ind)})


def test_a_record_that_comes_later_refers_to_the_figure_like_the_others(tmp_path: Path) -> None:
    isi(templat(tmp_path / "t.docx", NOTASI), tmp_path / "a.docx", _isian("Alfa", "Beta"))
    isi(tmp_path / "a.docx", tmp_path / "b.docx", _isian("Alfa", "Cita", "Beta"))
    isi(tmp_path / "t.docx", tmp_path / "segar.docx", _isian("Alfa", "Cita", "Beta"))
    assert paragraf(tmp_path / "b.docx") == paragraf(tmp_path / "segar.docx")


def test_the_sentence_that_refers_is_nobodys_prose_when_its_record_goes(tmp_path: Path) -> None:
    isi(templat(tmp_path / "t.docx", NOTASI), tmp_path / "a.docx", _isian("Alfa", "Beta"))
    hasil = isi(tmp_path / "a.docx", tmp_path / "b.docx", _isian("Alfa"))
    assert [satu.prosa for satu in hasil.ditarik if satu.kunci == "uraian[KBeta]"] == [""]


def test_prose_of_a_record_that_goes_is_told(tmp_path: Path) -> None:
    def tambah(satu: Elemen) -> None:
        paragraf_berisi(satu, "Indikator Beta").addnext(paragraf_baru("Naskah kami."))

    isi(templat(tmp_path / "t.docx", NOTASI), tmp_path / "a.docx", _isian("Alfa", "Beta"))
    hasil = isi(sunting(tmp_path / "a.docx", tmp_path / "s.docx", tambah), tmp_path / "b.docx", _isian("Alfa"))
    assert [satu.prosa for satu in hasil.ditarik if satu.kunci == "uraian[KBeta]"] == ["Naskah kami."]
