from __future__ import annotations

from pathlib import Path

import pytest

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.grid import Grid
from lkjip_desktop.domain.sel import CellRange
from lkjip_desktop.readers.grid import batas, buka
from tests.readers.grid.pembangun import simpan


def grid(folder: Path, isi: str | bytes) -> Grid:
    return buka(simpan(folder, isi.encode() if isinstance(isi, str) else isi, "ekspor.xls"))


def galat(folder: Path, isi: str) -> str:
    with pytest.raises(GalatPengguna) as tangkap:
        grid(folder, isi)
    return str(tangkap.value)


def isi_lembar(buku: Grid, urut: int = 0) -> dict[str, str]:
    lembar = buku.lembar[urut]
    return {lembar.alamat(*tempat).sel: sel.teks for tempat, sel in sorted(lembar.sel.items())}


def test_a_table_named_xls_is_a_sheet_of_texts(tmp_path: Path) -> None:
    buku = grid(tmp_path, "<table><tr><th>Indikator<th>Target</tr><tr><td>IKM</td><td>85,50</td></tr></table>")
    assert isi_lembar(buku) == {"A1": "Indikator", "B1": "Target", "A2": "IKM", "B2": "85,50"}
    assert buku.lembar[0][2, 2].nilai == "85,50"
    assert not buku.dapat_ditambal


def test_spans_are_merges_and_push_what_follows_aside(tmp_path: Path) -> None:
    baris = "<tr><td rowspan=2>No<td rowspan=2>Sasaran<td colspan=3>Capaian<tr><td>Target<td>Realisasi<td>%<tr><td>1"
    buku = grid(tmp_path, f"<table>{baris}</table>")
    assert isi_lembar(buku) == {
        "A1": "No",
        "B1": "Sasaran",
        "C1": "Capaian",
        "C2": "Target",
        "D2": "Realisasi",
        "E2": "%",
        "A3": "1",
    }
    assert buku.lembar[0].gabungan == (CellRange(1, 1, 2, 1), CellRange(1, 2, 2, 2), CellRange(1, 3, 1, 5))


def test_titles_and_signatures_outside_of_tables_are_kept_as_rows(tmp_path: Path) -> None:
    kepala = "<html><head><title>x</title><style>td{}</style></head><h3>LRA TAHUN 2024</h3><p>Dinas&nbsp;A"
    buku = grid(tmp_path, f"{kepala}<table><tr><td>1</table><p>NIP. 1</p><!-- <p>tersembunyi --><script>var a</script>")
    assert list(isi_lembar(buku).values()) == ["LRA TAHUN 2024", "Dinas A", "1", "NIP. 1"]


def test_several_tables_are_several_sheets_and_empty_ones_none(tmp_path: Path) -> None:
    buku = grid(tmp_path, "<table><tr><td>a</table><table><tr><td></table>antara<table><tr><td>b</table>")
    assert [satu.nama for satu in buku.lembar] == ["Tabel 1", "Tabel 2"]
    assert isi_lembar(buku, 1) == {"A1": "antara", "A2": "b"}


def test_a_table_within_a_cell_is_a_sheet_of_its_own(tmp_path: Path) -> None:
    buku = grid(tmp_path, "<table><tr><td>luar<table><tr><td>dalam</table></td><td>kanan</table>")
    assert [isi_lembar(buku, urut) for urut in (0, 1)] == [{"A1": "luar", "B1": "kanan"}, {"A1": "dalam"}]


def test_blanks_run_together_and_breaks_are_lines(tmp_path: Path) -> None:
    buku = grid(tmp_path, "<table><tr><td> 1. KTP \n  elektronik<br>2. <b>Akta</b> lahir &amp; mati</table>")
    assert isi_lembar(buku) == {"A1": "1. KTP elektronik\n2. Akta lahir & mati"}


def test_rows_that_do_not_show_are_hidden(tmp_path: Path) -> None:
    buku = grid(tmp_path, '<table><tr style="DISPLAY: none"><td>a<tr><td>b</table>')
    assert buku.lembar[0].baris_tersembunyi == {1}


@pytest.mark.parametrize("sandi", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
def test_any_encoding_of_windows_is_read(tmp_path: Path, sandi: str) -> None:
    isi = '<meta charset="iso-8859-1"><table><tr><td>Café – 92%<td>a</table>'
    assert isi_lembar(grid(tmp_path, isi.encode(sandi)))["A1"] == "Café – 92%"


def test_a_web_archive_gives_the_tables_of_all_its_parts(tmp_path: Path) -> None:
    bagian = "--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    kepala = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n'
    tabel = "<table><tr><td width=3D9>{}</table>\r\n"
    buku = grid(tmp_path, f"{kepala}{bagian}{tabel.format('Caf=C3=A9')}{bagian}{tabel.format('dua')}--b--\r\n")
    assert [isi_lembar(buku, urut) for urut in (0, 1)] == [{"A1": "Café"}, {"A1": "dua"}]


def test_entities_that_a_page_declares_are_not_expanded(tmp_path: Path) -> None:
    isi = '<!DOCTYPE html [<!ENTITY rahasia SYSTEM "file:///etc/hostname">]><table><tr><td>&rahasia;x</table>'
    assert "&rahasia;x" in isi_lembar(grid(tmp_path, isi)).values()


@pytest.mark.parametrize(
    ("isi", "kalimat"),
    [
        ("<html>kosong</html>", "Halaman web ini tidak memuat tabel."),
        ("<table><tr><td>" * 500, "Isi berkas tidak wajar (terlalu banyak tabel)"),
        (f"<table><tr>{'<td>x' * 17_000}", "Kertas kerja terlalu besar (tabel halaman web"),
        ("<table>" + f"<tr>{'<td rowspan=65534 colspan=1000>x' * 9}" * 200, "Kertas kerja terlalu besar (tabel"),
        ("<table><tr><td a" + "=" * batas.MARKAH, "Kertas kerja terlalu besar (terlalu banyak isi)"),
    ],
)
def test_a_hostile_page_gets_one_sentence(tmp_path: Path, isi: str, kalimat: str) -> None:
    assert galat(tmp_path, isi).startswith(kalimat)
