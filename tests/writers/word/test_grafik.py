"""Charts: drawn once, refilled in place, restyled by nobody but people; they go and return with their stretch."""

from __future__ import annotations

import shutil
import subprocess
import zipfile
from collections.abc import Callable
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import openpyxl
import pytest
from lxml import etree
from openxml_audit import FileFormat, OpenXmlValidator

from lkjip_desktop.domain.isian import Deret, Grafik, Isian, JenisGrafik, Rekaman, Tabel
from lkjip_desktop.paket.ooxml import BOOKMARK_START, DOC_PR, NAME, SDT, WP, Elemen, P, parent, parse, text_of, w
from lkjip_desktop.writers.word import isi, periksa_paket
from lkjip_desktop.writers.word.chart_book import buku_grafik
from lkjip_desktop.writers.word.chart_elements import c
from lkjip_desktop.writers.word.chart_xml import tertulis
from tests.writers.word import bantu

NOTASI = """# BAB III // KINERJA

:: bila gambar

.JudulDaftar DAFTAR GAMBAR

:: daftar gambar

:: akhir bila

## 3.1 Capaian

:: bila grafikcapaian

Tergambar pada [[gambar:capaian]] tahun {{laporan.tahun}}.

:: gambar nama=capaian
:: judul Capaian Tahun {{laporan.tahun}}

:: akhir bila

.JudulIndikator {{uraian[].judul}}

:: bila uraian[].grafik

Lihat [[gambar:tahunan]] selain [[gambar:lain]].

:: gambar nama=tahunan isi=grafik.uraian[].tahunan
:: judul Realisasi {{uraian[].sebutan}}

:: akhir bila

{{kalimat.uraian[].isi}}

## 3.2 Akhir

:: gambar nama=lain
:: judul Lain

Tutup {{laporan.tahun}}.
"""
A = "http://schemas.openxmlformats.org/drawingml/2006/main"


def batang(*nilai: str, judul: str = "Capaian") -> Grafik:
    """Return a chart of lying bars with a frame at 100."""
    angka: list[Decimal | None] = [Decimal(satu) for satu in nilai]
    nama = [f"{n}. Indikator" for n in range(1, len(nilai) + 1)]
    deret = [Deret("Capaian", angka), Deret("Target", [Decimal(100)] * len(nilai), acuan=True)]
    return Grafik(judul, JenisGrafik.BATANG, nama, deret)


def isian(
    capaian: Grafik | None, uraian: tuple[tuple[str, Grafik | None], ...] = (), tahun: str = "2024", daftar: str = "ya"
) -> Isian:
    rekaman = []
    for nomor, (nama, satu) in enumerate(uraian, 1):
        isi_rekaman = {"judul": nama, "kalimat.isi": f"Uraian {nama}.", "bila.grafik": "ya" if satu else ""}
        isi_rekaman |= {"sebutan": nama} if satu else {}
        rekaman.append(Rekaman(f"IK{nomor}", nama, isi_rekaman, {"tahunan": satu} if satu else {}))
    nilai = {"laporan.tahun": tahun, "bila.gambar": daftar, "bila.grafikcapaian": "ya" if capaian else ""}
    nilai |= dict.fromkeys(("laporan.istilah", "instansi.nama", "instansi.daerah"), "X")
    grafik = {"lain": batang("1", "2", judul="Lain")} | ({"capaian": capaian} if capaian else {})
    return Isian(nilai, {"uraian": Tabel(rekaman)}, grafik=grafik)


def bagian(path: Path) -> list[str]:
    """Return the names of the parts of charts."""
    return sorted(nama for nama in bantu.isi_paket(path) if nama.startswith("word/charts/") and nama.endswith(".xml"))


def terlihat(path: Path) -> dict[str, list[tuple[str, list[tuple[str, str]]]]]:
    """Return what each chart of a document shows, by its key."""
    paket = bantu.isi_paket(path)
    hubungan = {satu.get("Id"): satu.get("Target", "") for satu in parse(paket["word/_rels/document.xml.rels"])}
    hasil = {}
    for gambar in bantu.akar(path).iter(c("chart")):
        inline = next(gambar.iterancestors(f"{{{WP}}}inline"))
        sifat = inline.find(DOC_PR)
        assert sifat is not None
        tujuan = hubungan[next(nilai for nama, nilai in gambar.items() if str(nama).endswith("}id"))]
        hasil[sifat.get("name", "")] = tertulis(parse(paket[f"word/{tujuan.removeprefix('/word/')}"]))
    return hasil


def sah(path: Path) -> None:
    """Fail where Word would find something wrong."""
    assert periksa_paket(path) == []
    galat = OpenXmlValidator(file_format=FileFormat.OFFICE_2019).validate(str(path)).errors
    assert [str(satu) for satu in galat] == []


def ubah_grafik(asal: Path, tujuan: Path, kunci: str, ubah: Callable[[Elemen], None]) -> Path:
    """Change the part of one chart, as a person does in Word."""
    paket = bantu.isi_paket(asal)
    hubungan = {satu.get("Id"): satu.get("Target", "") for satu in parse(paket["word/_rels/document.xml.rels"])}
    for gambar in bantu.akar(asal).iter(c("chart")):
        sifat = next(gambar.iterancestors(f"{{{WP}}}inline")).find(DOC_PR)
        if sifat is not None and sifat.get("name") == kunci:
            rid = next(nilai for nama, nilai in gambar.items() if str(nama).endswith("}id"))
            return bantu.sunting(asal, tujuan, ubah, f"word/{hubungan[rid].removeprefix('/word/')}")
    raise AssertionError(kunci)


def warnai(akar: Elemen) -> None:
    for warna in akar.iter(f"{{{A}}}srgbClr"):
        warna.set("val", "FF00FF")


def ganti_angka(akar: Elemen) -> None:
    next(titik for nilai in akar.iter(c("val")) for titik in nilai.iter(c("v"))).text = "77"


@pytest.fixture
def templat(tmp_path: Path) -> Path:
    return bantu.templat(tmp_path / "templat.docx", NOTASI)


def test_a_chart_shows_its_figures_and_says_them_to_those_who_cannot_see(templat: Path, tmp_path: Path) -> None:
    hasil = isi(templat, tmp_path / "1.docx", isian(batang("110.14", "98")))
    assert (hasil.hilang, hasil.asing, hasil.bentrok) == ([], [], [])
    capaian = [("1. Indikator", "110.14"), ("2. Indikator", "98")]
    target = [("1. Indikator", "100"), ("2. Indikator", "100")]
    assert terlihat(tmp_path / "1.docx")["grafik.capaian"] == [("Capaian", capaian), ("Target", target)]
    uraian = next(
        s.get("descr") for s in bantu.akar(tmp_path / "1.docx").iter(DOC_PR) if s.get("name") == "grafik.capaian"
    )
    assert uraian is not None
    assert uraian.startswith("Capaian. Capaian: 1. Indikator 110,14, 2. Indikator 98; Target: ")
    with zipfile.ZipFile(tmp_path / "1.docx") as arsip:
        assert sum(nama.endswith(".xlsx") for nama in arsip.namelist()) == 2
    sah(tmp_path / "1.docx")


def test_the_workbook_behind_a_chart_holds_its_figures_and_no_formula() -> None:
    satu = Grafik("x", JenisGrafik.BATANG, ["=1+1", "B & <b>"], [Deret("+Nilai", [Decimal("1.50"), None])])
    buku = openpyxl.load_workbook(BytesIO(buku_grafik(satu)))
    baris = [[(sel.value, sel.data_type) for sel in satu] for satu in buku["Data"].iter_rows()]
    kosong = (None, "n")
    assert baris == [[kosong, ("+Nilai", "s")], [("=1+1", "s"), (1.5, "n")], [("B & <b>", "s"), kosong]]


def test_captions_stand_below_figures_and_are_numbered_referred_to_and_listed(templat: Path, tmp_path: Path) -> None:
    isi(templat, tmp_path / "1.docx", isian(batang("1", "2"), (("A", batang("3", "4")), ("B", batang("5", "6")))))
    teks = bantu.paragraf(tmp_path / "1.docx")
    judul = ["Gambar 3.1 Capaian Tahun 2024", "Gambar 3.2 Realisasi A", "Gambar 3.3 Realisasi B", "Gambar 3.4 Lain"]
    assert [satu for satu in teks if satu.startswith("Gambar") and "\t" not in satu] == judul
    assert [satu for satu in teks if "\t" in satu] == [f"{satu}\t" for satu in judul]
    assert "Tergambar pada Gambar 3.1 tahun 2024." in teks
    assert "Lihat Gambar 3.2 selain Gambar 3.4." in teks
    assert "Lihat Gambar 3.3 selain Gambar 3.4." in teks
    badan = bantu.akar(tmp_path / "1.docx")[0]
    gambar = next(e for e in badan.iter(c("chart")))
    atas = next(gambar.iterancestors(P))
    lanjut = atas.getnext()
    assert lanjut is not None
    assert text_of(lanjut) == judul[0]


def test_filling_twice_gives_the_same_bytes(templat: Path, tmp_path: Path) -> None:
    semua = isian(batang("1", "2"), (("A", batang("3", "4")), ("B", None)))
    isi(templat, tmp_path / "1.docx", semua)
    hasil = isi(tmp_path / "1.docx", tmp_path / "2.docx", semua)
    assert hasil.perubahan == []
    assert (tmp_path / "1.docx").read_bytes() == (tmp_path / "2.docx").read_bytes()


def test_new_figures_come_into_the_chart_that_stands_as_people_coloured_and_sized_it(
    templat: Path, tmp_path: Path
) -> None:
    def kecilkan(akar: Elemen) -> None:
        for ukuran in akar.iter(f"{{{WP}}}extent"):
            ukuran.set("cx", "1234567")

    isi(templat, tmp_path / "1.docx", isian(batang("1", "2")))
    ubah_grafik(tmp_path / "1.docx", tmp_path / "2.docx", "grafik.capaian", warnai)
    bantu.sunting(tmp_path / "2.docx", tmp_path / "3.docx", kecilkan)
    hasil = isi(tmp_path / "3.docx", tmp_path / "4.docx", isian(batang("3", "4", "5")))
    assert [(satu.kunci, "3. Indikator 5" in satu.baru) for satu in hasil.perubahan] == [("grafik.capaian", True)]
    angka = [nilai for _, nilai in terlihat(tmp_path / "4.docx")["grafik.capaian"][0][1]]
    assert angka == ["3", "4", "5"]
    assert bagian(tmp_path / "4.docx") == bagian(tmp_path / "1.docx")
    assert any(b"FF00FF" in bantu.isi_paket(tmp_path / "4.docx")[nama] for nama in bagian(tmp_path / "4.docx"))
    assert {u.get("cx") for u in bantu.akar(tmp_path / "4.docx").iter(f"{{{WP}}}extent")} == {"1234567"}
    sah(tmp_path / "4.docx")


def test_a_figure_that_a_program_wrote_down_differently_is_none_that_somebody_changed(
    templat: Path, tmp_path: Path
) -> None:
    def tulis_lain(akar: Elemen) -> None:
        for titik in (titik for nilai in akar.iter(c("val")) for titik in nilai.iter(c("v"))):
            titik.text = {"91.45": "91.450000000000003", "100.00": "100"}.get(titik.text or "", titik.text)

    isi(templat, tmp_path / "1.docx", isian(batang("91.45", "100.00")))
    ubah_grafik(tmp_path / "1.docx", tmp_path / "2.docx", "grafik.capaian", tulis_lain)
    hasil = isi(tmp_path / "2.docx", tmp_path / "3.docx", isian(batang("91.45", "100.00")))
    assert (hasil.bentrok, hasil.perubahan) == ([], [])
    hasil = isi(tmp_path / "2.docx", tmp_path / "4.docx", isian(batang("92", "99")))
    assert ([satu.kunci for satu in hasil.perubahan], hasil.bentrok) == (["grafik.capaian"], [])
    assert isi(tmp_path / "2.docx", tmp_path / "5.docx", isian(None)).bertahan == []


def test_a_figure_that_somebody_changed_in_the_chart_is_a_conflict_and_kept(templat: Path, tmp_path: Path) -> None:
    isi(templat, tmp_path / "1.docx", isian(batang("1", "2")))
    ubah_grafik(tmp_path / "1.docx", tmp_path / "2.docx", "grafik.capaian", ganti_angka)
    hasil = isi(tmp_path / "2.docx", tmp_path / "3.docx", isian(batang("3", "4")))
    assert [(satu.kunci, "77" in satu.tertulis, "1. Indikator 3" in satu.baru) for satu in hasil.bentrok] == [
        ("grafik.capaian", True, True)
    ]
    assert terlihat(tmp_path / "3.docx")["grafik.capaian"][0][1][0] == ("1. Indikator", "77")


@pytest.mark.parametrize("kontrol_juga", [False, True])
def test_a_chart_that_somebody_deleted_stays_deleted(templat: Path, tmp_path: Path, kontrol_juga: bool) -> None:
    def hapus(akar: Elemen) -> None:
        gambar = next(akar.iter(c("chart")))
        buang = next(gambar.iterancestors(SDT)) if kontrol_juga else next(gambar.iterancestors(w("drawing")))
        parent(buang).remove(buang)

    isi(templat, tmp_path / "1.docx", isian(batang("1", "2")))
    bantu.sunting(tmp_path / "1.docx", tmp_path / "2.docx", hapus)
    for lama, baru in (("2.docx", "3.docx"), ("3.docx", "4.docx")):
        hasil = isi(tmp_path / lama, tmp_path / baru, isian(batang("3", "4")))
        assert hasil.hilang == ["grafik.capaian"]
        assert list(terlihat(tmp_path / baru)) == ["grafik.lain"]
    sah(tmp_path / "4.docx")


def test_a_chart_goes_with_its_stretch_and_returns_as_it_was_coloured(templat: Path, tmp_path: Path) -> None:
    isi(templat, tmp_path / "1.docx", isian(batang("1", "2")))
    ubah_grafik(tmp_path / "1.docx", tmp_path / "2.docx", "grafik.capaian", warnai)
    hasil = isi(tmp_path / "2.docx", tmp_path / "3.docx", isian(None))
    assert (hasil.bertahan, hasil.bentrok, hasil.hilang) == ([], [], [])
    assert list(terlihat(tmp_path / "3.docx")) == ["grafik.lain"]
    assert [t for t in bantu.paragraf(tmp_path / "3.docx") if t.startswith("Gambar") and "\t" not in t] == [
        "Gambar 3.1 Lain"
    ]
    sah(tmp_path / "3.docx")
    isi(tmp_path / "3.docx", tmp_path / "3b.docx", isian(None))
    assert (tmp_path / "3.docx").read_bytes() == (tmp_path / "3b.docx").read_bytes()
    isi(tmp_path / "3.docx", tmp_path / "4.docx", isian(batang("5", "6")))
    assert terlihat(tmp_path / "4.docx")["grafik.capaian"][0][1] == [("1. Indikator", "5"), ("2. Indikator", "6")]
    assert any(b"FF00FF" in bantu.isi_paket(tmp_path / "4.docx")[nama] for nama in bagian(tmp_path / "4.docx"))
    assert sum(nama.endswith(".xlsx") for nama in bantu.isi_paket(tmp_path / "4.docx")) == 2
    sah(tmp_path / "4.docx")


def test_a_stretch_whose_chart_somebody_gave_other_figures_stays(templat: Path, tmp_path: Path) -> None:
    isi(templat, tmp_path / "1.docx", isian(batang("1", "2")))
    ubah_grafik(tmp_path / "1.docx", tmp_path / "2.docx", "grafik.capaian", ganti_angka)
    hasil = isi(tmp_path / "2.docx", tmp_path / "3.docx", isian(None))
    assert [satu.kunci for satu in hasil.bertahan] == ["bila.grafikcapaian"]
    assert "grafik.capaian" in terlihat(tmp_path / "3.docx")


def test_a_list_of_figures_goes_and_returns(templat: Path, tmp_path: Path) -> None:
    isi(templat, tmp_path / "1.docx", isian(batang("1", "2")))
    hasil = isi(tmp_path / "1.docx", tmp_path / "2.docx", isian(batang("1", "2"), daftar=""))
    assert hasil.bertahan == []
    assert "DAFTAR GAMBAR" not in bantu.paragraf(tmp_path / "2.docx")
    isi(tmp_path / "2.docx", tmp_path / "3.docx", isian(None))
    teks = bantu.paragraf(tmp_path / "3.docx")
    assert teks[teks.index("DAFTAR GAMBAR") + 1] == "Gambar 3.1 Lain\t"


def test_each_record_has_a_chart_of_its_own(templat: Path, tmp_path: Path) -> None:
    a, b, d = batang("1", "2"), batang("3", "4"), batang("5", "6")
    isi(templat, tmp_path / "1.docx", isian(None, (("A", a), ("B", b))))
    ubah_grafik(tmp_path / "1.docx", tmp_path / "2.docx", "grafik.uraian[IK1].tahunan", warnai)
    isi(tmp_path / "2.docx", tmp_path / "3.docx", isian(None, (("D", d), ("A", a), ("C", None), ("B", b))))
    awal = {kunci: isi_grafik[0][1][0][1] for kunci, isi_grafik in terlihat(tmp_path / "3.docx").items()}
    assert list(awal.values()) == ["5", "1", "3", "1"]
    assert len(bagian(tmp_path / "3.docx")) == 4
    warna = [nama for nama in bagian(tmp_path / "3.docx") if b"FF00FF" in bantu.isi_paket(tmp_path / "3.docx")[nama]]
    assert len(warna) == 1  # A's, although D was made like it
    penanda = [e.get(NAME, "") for e in bantu.akar(tmp_path / "3.docx").iter(BOOKMARK_START)]
    assert len([satu for satu in penanda if satu.startswith("gambar_tahunan_")]) == 3
    sah(tmp_path / "3.docx")
    isi(tmp_path / "3.docx", tmp_path / "4.docx", isian(None, (("B", b),)))
    assert len(bagian(tmp_path / "4.docx")) == 2
    isi(tmp_path / "4.docx", tmp_path / "5.docx", isian(None))
    assert list(terlihat(tmp_path / "5.docx")) == ["grafik.lain"]
    isi(tmp_path / "5.docx", tmp_path / "6.docx", isian(None, (("A", a),)))
    assert [isi_grafik[0][1][0][1] for isi_grafik in terlihat(tmp_path / "6.docx").values()] == ["1", "1"]
    sah(tmp_path / "6.docx")


def test_a_place_without_figures_shows_nothing_and_is_drawn_when_there_are(tmp_path: Path) -> None:
    notasi = "# BAB I\n\n:: gambar nama=capaian\n:: judul Capaian\n\nTutup.\n"
    templat = bantu.templat(tmp_path / "t.docx", notasi)
    nilai = dict.fromkeys(("laporan.tahun", "laporan.istilah", "instansi.nama", "instansi.daerah"), "X")
    isi(templat, tmp_path / "1.docx", Isian(nilai))
    assert not any("grafik" in teks for teks in bantu.paragraf(tmp_path / "1.docx"))
    isi(tmp_path / "1.docx", tmp_path / "2.docx", Isian(nilai, grafik={"capaian": batang("1", "2")}))
    assert list(terlihat(tmp_path / "2.docx")) == ["grafik.capaian"]


def test_lines_and_columns_are_sound_with_gaps_and_with_an_aim(tmp_path: Path) -> None:
    templat = bantu.templat(tmp_path / "t.docx", "# BAB I\n\n.Gambar {{grafik.a}}\n\n.Gambar {{grafik.b}}\n\nTutup.\n")
    deret = [Deret("Target", [None, Decimal(2)], acuan=True), Deret("Realisasi", [Decimal("1.5"), None])]
    dua = {
        nama: Grafik(nama, jenis, ["2023", "2024"], deret)
        for nama, jenis in (("a", JenisGrafik.GARIS), ("b", JenisGrafik.KOLOM))
    }
    nilai = dict.fromkeys(("laporan.tahun", "laporan.istilah", "instansi.nama", "instansi.daerah"), "X")
    isi(templat, tmp_path / "1.docx", Isian(nilai, grafik=dua))
    assert terlihat(tmp_path / "1.docx")["grafik.a"] == [("Target", [("2024", "2")]), ("Realisasi", [("2023", "1.5")])]
    sah(tmp_path / "1.docx")


@pytest.mark.panjang
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is missing")
def test_charts_are_found_and_refilled_after_a_save_by_libreoffice(templat: Path, tmp_path: Path) -> None:
    isi(templat, tmp_path / "1.docx", isian(batang("1.50", "2.00"), (("A", batang("3", "4")), ("B", batang("5", "6")))))
    profil = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    perintah = ["soffice", profil, "--headless", "--convert-to", "docx", "--outdir", str(tmp_path / "lo")]
    subprocess.run([*perintah, str(tmp_path / "1.docx")], check=True, capture_output=True, timeout=180)
    baru = isian(batang("7", "8"), (("A", batang("9", "10")), ("B", batang("5", "6"))))
    hasil = isi(tmp_path / "lo" / "1.docx", tmp_path / "2.docx", baru)
    assert (hasil.hilang, hasil.bentrok) == ([], [])
    awal = [isi_grafik[0][1][0][1] for isi_grafik in terlihat(tmp_path / "2.docx").values()]
    assert awal == ["7", "9", "5", "1"]
    assert periksa_paket(tmp_path / "2.docx") == []
    isi(tmp_path / "2.docx", tmp_path / "3.docx", isian(None))
    assert list(terlihat(tmp_path / "3.docx")) == ["grafik.lain"]
    etree.fromstring(bantu.isi_paket(tmp_path / "3.docx")["word/document.xml"])
