"""`lkjip perbarui` as an office and other programs use it: over a report that staff edited, from a later workbook."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from openpyxl.workbook import Workbook

from lkjip_desktop.cli.perintah import jalankan
from lkjip_desktop.paket.ooxml import RPR, SDT, SDT_CONTENT, TBL, TC, TR, Elemen, P, R, T, parent, text_of, w
from lkjip_desktop.writers.word.controls import keyed
from tests.pipeline.bahan import angka_baru, ubah_buku
from tests.writers.word import bantu
from tests.writers.word.kupas import kupas

Layar = pytest.CaptureFixture[str]


def panggil(layar: Layar, *argumen: object) -> tuple[int, dict[str, Any], str]:
    kode = jalankan([*map(str, argumen), "--json"])
    luaran = layar.readouterr()
    return kode, json.loads(luaran.out), luaran.err


@pytest.fixture(scope="module")
def bahan(tmp_path_factory: pytest.TempPathFactory, contoh: Path) -> Path:
    """A folder with the sample's report and the workbook with new figures."""
    folder = tmp_path_factory.mktemp("pembaruan")
    with pytest.MonkeyPatch.context() as tambal:
        tambal.setenv("LKJIP_DATA", str(folder / "data"))
        assert jalankan(["buat", str(contoh), "--ke", str(folder)]) == 0
        shutil.move(next(folder.glob("* - LKjIP.docx")), folder / "laporan.docx")
        ubah_buku(contoh, folder / "baru.xlsx", angka_baru)
        assert jalankan(["buat", str(folder / "baru.xlsx"), "--ke", str(folder)]) == 0
    return folder


@pytest.fixture
def laporan(bahan: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(bahan / "laporan.docx", tmp_path / "laporan.docx"))


@pytest.fixture
def baru(bahan: Path) -> Path:
    return bahan / "baru.xlsx"


def sunting(dokumen: Path, *ubah: Any) -> Path:
    def semua(akar: Elemen) -> None:
        for satu in ubah:
            satu(akar)

    return bantu.sunting(dokumen, dokumen, semua)


def tanpa_kontrol(akar: Elemen) -> list[str]:
    """Every paragraph as XML without the controls: what a refresh must leave as it is."""
    hasil = []
    for p in akar.iter(P):
        if next(p.iterancestors(SDT), None) is None:
            salinan = etree.fromstring(etree.tostring(p))
            for sdt in list(salinan.iter(SDT)):
                if (induk := sdt.getparent()) is not None:
                    induk.remove(sdt)
            hasil.append(etree.tostring(salinan, method="c14n").decode())
    return hasil


def grafik(dokumen: Path) -> dict[str, bytes]:
    return {n: isi for n, isi in bantu.isi_paket(dokumen).items() if n.startswith("word/charts/") and "rels" not in n}


def test_a_refresh_says_what_a_report_made_anew_would_say(
    laporan: Path, baru: Path, bahan: Path, capsys: Layar
) -> None:
    kode, isi, galat = panggil(capsys, "perbarui", laporan, "--dari", baru)
    hasil = laporan.with_name("laporan - diperbarui.docx")
    assert (kode, galat, isi["keluaran"]) == (0, "", str(hasil))
    assert bantu.teks_kontrol(hasil) == bantu.teks_kontrol(bahan / "baru - LKjIP.docx")
    assert grafik(hasil) == grafik(bahan / "baru - LKjIP.docx")
    assert grafik(hasil) != grafik(laporan)
    for daftar in ("bentrok", "ditarik", "hilang", "kalimat_lama", "meragukan", "ganda", "asing", "bagan_lama"):
        assert isi[daftar] == [], daftar
    for satu in isi["perubahan"]:
        assert satu["lama"] != satu["baru"]
        assert satu["tempat"]["berkas"] == str(hasil)
        assert satu["tempat"]["bagian"] in {"badan", "kepala", "kaki", "catatan"}
    milik = {satu["kunci"]: satu for satu in isi["perubahan"]}
    assert milik["anggaran.realisasi"]["lama"] == "18.073.061.871"
    assert milik["grafik.capaian"]["lama"] != milik["grafik.capaian"]["baru"]
    assert any(kunci.startswith("kalimat.") for kunci in milik)


def test_every_change_names_the_cell_or_paragraph_that_now_shows_it(laporan: Path, baru: Path, capsys: Layar) -> None:
    _, isi, _ = panggil(capsys, "perbarui", laporan, "--dari", baru)
    badan = bantu.akar(Path(isi["keluaran"]))
    tabel = list(badan.iter(TBL))
    biasa = [p for p in badan.iter(P) if next(p.iterancestors(TC), None) is None]
    for satu in isi["perubahan"]:
        tempat = satu["tempat"]
        if tempat["bagian"] != "badan" or satu["kunci"].startswith("grafik."):
            continue
        if tempat["tabel"] is None:
            teks = text_of(biasa[tempat["paragraf"] - 1])
        else:
            baris = list(tabel[tempat["tabel"] - 1].iter(TR))
            teks = text_of(list(baris[tempat["baris"] - 1].iter(TC))[tempat["kolom"] - 1])
        assert " ".join(satu["baru"].split()) in " ".join(teks.split()), satu


def test_lihat_writes_nothing_and_lists_the_same(laporan: Path, baru: Path, capsys: Layar) -> None:
    sebelum = {berkas: berkas.read_bytes() for berkas in laporan.parent.iterdir() if berkas.is_file()}
    kode, lihat, _ = panggil(capsys, "perbarui", laporan, "--dari", baru, "--lihat")
    assert kode == 0
    assert {berkas: berkas.read_bytes() for berkas in laporan.parent.iterdir() if berkas.is_file()} == sebelum
    assert lihat["keluaran"] is None
    _, isi, _ = panggil(capsys, "perbarui", laporan, "--dari", baru)
    for satu in (*lihat["perubahan"], *isi["perubahan"]):
        satu["tempat"]["berkas"] = ""
    assert {**lihat, "keluaran": 0, "catatan": []} == {**isi, "keluaran": 0, "catatan": []}


def test_lihat_with_a_folder_does_not_make_it(laporan: Path, baru: Path, tmp_path: Path, capsys: Layar) -> None:
    panggil(capsys, "perbarui", laporan, "--dari", baru, "--lihat", "--ke", tmp_path / "nanti")
    assert not (tmp_path / "nanti").exists()


def test_what_staff_did_beside_the_figures_stays_to_the_letter(laporan: Path, baru: Path, capsys: Layar) -> None:
    sunting(laporan, _tulisan_kantor)
    kode, isi, _ = panggil(capsys, "perbarui", laporan, "--dari", baru)
    assert kode == 0
    hasil = Path(isi["keluaran"])
    assert tanpa_kontrol(bantu.akar(hasil)) == tanpa_kontrol(bantu.akar(laporan))
    semua = bantu.teks_kontrol(hasil)["anggaran.realisasi"]
    assert len(semua) == len(bantu.teks_kontrol(laporan)["anggaran.realisasi"])
    assert len(set(semua)) == 1  # the copied passage has the new figure too
    assert "18.073.061.871" not in semua
    lama, segar = bantu.isi_paket(laporan), bantu.isi_paket(hasil)
    for nama in lama:
        if not nama.startswith(("word/document", "customXml/", "word/charts/", "word/embeddings/")):
            assert segar[nama] == lama[nama], nama


def _tulisan_kantor(akar: Elemen) -> None:
    """A month of work: prose, copied and moved passages, rows, a table, a comment, tracked changes, a format."""
    badan = akar[0]
    paragraf = [p for p in badan if p.tag == P]
    sumber = bantu.kontrol(akar, "anggaran.realisasi")
    salinan = bantu.paragraf_baru("Realisasi seluruhnya Rp")
    salinan.append(etree.fromstring(etree.tostring(sumber)))
    paragraf[40].addnext(salinan)
    sebelum = bantu.kontrol(akar, "kalimat.anggaran.serapan")
    pindah = next(sebelum.iterancestors(P))
    paragraf[-5].addprevious(pindah)
    berubah = bantu.paragraf_baru("Dicoret dan ")
    sisip = etree.SubElement(berubah, w("ins"), {w("id"): "9001", w("author"): "Staf"})
    sisip.append(bantu.paragraf_baru("ditambahkan.")[0])
    hapus = etree.SubElement(berubah, w("del"), {w("id"): "9002", w("author"): "Staf"})
    etree.SubElement(etree.SubElement(hapus, R), w("delText")).text = "dihapus"
    paragraf[45].addnext(berubah)
    tabel = etree.fromstring(etree.tostring(next(badan.iter(TBL))))
    for sdt in list(tabel.iter(SDT)):
        parent(sdt).remove(sdt)
    berubah.addnext(tabel)
    tabel.addnext(bantu.paragraf_baru("Tabel milik kantor."))
    for sdt, kunci in keyed(akar):
        if kunci.bidang == "capaian" and kunci.rekaman:
            run = next(sdt.iter(R))
            rpr = run.find(RPR)
            if rpr is None:
                rpr = etree.Element(RPR)
                run.insert(0, rpr)
            etree.SubElement(rpr, w("b"))
    baris = bantu.baris_berisi(akar, "Penunjang Urusan")
    baris.addnext(bantu.baris_baru(baris, ["", "", "JUMLAH SEMENTARA", "", "", ""]))


def test_formatting_that_staff_gave_a_figure_stays_on_the_new_one(laporan: Path, baru: Path, capsys: Layar) -> None:
    sunting(laporan, _tulisan_kantor)
    _, isi, _ = panggil(capsys, "perbarui", laporan, "--dari", baru)
    for sdt, kunci in keyed(bantu.akar(Path(isi["keluaran"]))):
        if kunci.bidang == "capaian" and kunci.rekaman and text_of(sdt):
            assert next(sdt.iter(R)).find(f"{RPR}/{w('b')}") is not None, kunci


def test_a_figure_overtyped_by_hand_is_kept_and_listed_with_the_new_one(
    laporan: Path, baru: Path, capsys: Layar
) -> None:
    sunting(laporan, lambda akar: bantu.tulis(bantu.kontrol(akar, "anggaran.realisasi"), "18.000.000.000"))
    _, isi, _ = panggil(capsys, "perbarui", laporan, "--dari", baru)
    (satu,) = isi["bentrok"]
    assert satu["kunci"] == "anggaran.realisasi"
    assert (satu["terisi"], satu["tertulis"]) == ("18.073.061.871", "18.000.000.000")
    assert satu["baru"] not in (satu["terisi"], satu["tertulis"])
    assert "18.000.000.000" in bantu.teks_kontrol(Path(isi["keluaran"]))["anggaran.realisasi"]


def test_an_edited_sentence_is_kept_and_listed_when_its_figures_are_old(
    laporan: Path, baru: Path, capsys: Layar
) -> None:
    kunci = "kalimat.anggaran.pembuka"
    sunting(laporan, lambda akar: bantu.tulis(bantu.kontrol(akar, kunci), "Anggaran kami cukup: 18.073.061.871."))
    _, isi, _ = panggil(capsys, "perbarui", laporan, "--dari", baru)
    (satu,) = isi["kalimat_lama"]
    assert (satu["kunci"], satu["tertulis"]) == (kunci, "Anggaran kami cukup: 18.073.061.871.")
    assert "18.073.061.871" not in satu["baru"]
    assert bantu.teks_kontrol(Path(isi["keluaran"]))[kunci] == ["Anggaran kami cukup: 18.073.061.871."]


def test_missing_controls_are_counted_and_listed(laporan: Path, baru: Path, capsys: Layar) -> None:
    def buang(akar: Elemen) -> None:
        for sdt, kunci in list(keyed(akar)):
            if str(kunci) in ("kalimat.anggaran.pembuka", "kalimat.isu.pembuka"):
                parent(sdt).remove(sdt)

    sunting(laporan, buang)
    _, isi, _ = panggil(capsys, "perbarui", laporan, "--dari", baru)
    assert isi["hilang"] == ["kalimat.isu.pembuka", "kalimat.anggaran.pembuka"]
    assert isi["dipasang"] == []
    jalankan(["perbarui", str(laporan), "--dari", str(baru), "--lihat"])
    assert "Penanda isian yang tidak ditemukan (2 dari " in capsys.readouterr().out


def _catatan_iku(akar: Elemen) -> None:
    """Write into the first table of IKU: behind each target a remark."""
    for sdt, kunci in list(keyed(akar)):
        if kunci.nama == "iku" and kunci.bidang == "target":
            next(sdt.iterancestors(P)).append(bantu.paragraf_baru(f" ({text_of(sdt)} lama)")[0])


def _iku(dokumen: Path) -> list[tuple[str, str]]:
    """The names in the table of IKU with the cell of their target."""
    hasil = []
    for sdt, kunci in keyed(bantu.akar(dokumen)):
        if kunci.nama == "iku" and kunci.bidang == "nama":
            baris = next(sdt.iterancestors(TR))
            target = next(s for s, k in keyed(baris) if k.bidang == "target")
            hasil.append((text_of(sdt), text_of(next(target.iterancestors(TC)))))
    return hasil


def test_rows_and_what_staff_wrote_in_them_go_along_with_their_record(
    laporan: Path, contoh: Path, tmp_path: Path, capsys: Layar
) -> None:
    def ubah(buku: Workbook) -> None:
        iku = buku["IKU"]
        ktp = [iku.cell(4, kolom).value for kolom in (2, 3, 4)]
        urut: list[list[Any]] = [
            ["Nilai survei Kepuasan Masyarakat terhadap Pelayanan Kependudukan", "%", 85],
            ["Persentase Penduduk Lanjut Usia yang Terdata", "%", 77],
            ktp,
        ]
        for nomor, satu in enumerate(urut):
            for kolom, nilai in enumerate(satu, start=2):
                iku.cell(4 + nomor, kolom).value = nilai

    sunting(laporan, _catatan_iku)
    _, isi, _ = panggil(capsys, "perbarui", laporan, "--dari", ubah_buku(contoh, tmp_path / "u.xlsx", ubah))
    iku = _iku(Path(isi["keluaran"]))
    assert [nama for nama, _ in iku][1] == "Persentase Penduduk Lanjut Usia yang Terdata"
    assert [target for _, target in iku] == ["85 (85 lama)", "77", "92 (92 lama)"]
    ditarik = {satu["kunci"]: satu["prosa"] for satu in isi["ditarik"]}
    assert "(1 lama)" in ditarik["iku[IK2]"]
    assert isi["meragukan"] == []


def test_a_rename_that_cannot_be_told_is_listed_and_not_made(
    laporan: Path, contoh: Path, tmp_path: Path, capsys: Layar
) -> None:
    def ubah(buku: Workbook) -> None:
        isu = buku["PERMASALAHAN"]
        lama = str(isu["B4"].value)
        isu["B4"].value, isu["B5"].value = f"{lama} terbaru", f"{lama} sekarang"

    _, isi, _ = panggil(capsys, "perbarui", laporan, "--dari", ubah_buku(contoh, tmp_path / "u.xlsx", ubah))
    assert len(isi["meragukan"]) == 2
    assert {satu["nama_baru"].rpartition(" ")[2] for satu in isi["meragukan"]} == {"terbaru", "sekarang"}
    jalankan(["perbarui", str(laporan), "--dari", str(tmp_path / "u.xlsx"), "--lihat"])
    assert "belum pasti" in capsys.readouterr().out


def test_the_terminal_says_where_what_was_and_what_is(laporan: Path, baru: Path, capsys: Layar) -> None:
    assert jalankan(["perbarui", str(laporan), "--dari", str(baru), "--lihat"]) == 0
    teks = " ".join(capsys.readouterr().out.split())
    assert teks.startswith("Belum ada berkas yang ditulis.")
    assert "“18.073.061.871” menjadi" in teks
    assert "isian berubah." in teks


def test_ke_is_a_folder_or_a_name_and_an_edited_target_is_never_replaced(
    laporan: Path, baru: Path, tmp_path: Path, capsys: Layar
) -> None:
    _, isi, _ = panggil(capsys, "perbarui", laporan, "--dari", baru, "--ke", tmp_path / "hasil" / "lagi")
    assert isi["keluaran"] == str(tmp_path / "hasil" / "lagi" / "laporan - diperbarui.docx")
    _, isi, _ = panggil(capsys, "perbarui", laporan, "--dari", baru, "--ke", tmp_path / "akhir.docx")
    assert isi["keluaran"] == str(tmp_path / "akhir.docx")
    bantu.sunting(
        tmp_path / "akhir.docx", tmp_path / "akhir.docx", lambda akar: akar[0].insert(0, bantu.paragraf_baru("x"))
    )
    disunting = (tmp_path / "akhir.docx").read_bytes()
    _, isi, _ = panggil(capsys, "perbarui", laporan, "--dari", baru, "--ke", tmp_path / "akhir.docx")
    assert isi["keluaran"] == str(tmp_path / "akhir (2).docx")
    assert (tmp_path / "akhir.docx").read_bytes() == disunting
    assert any("akhir (2).docx" in satu for satu in isi["catatan"])


def test_the_report_itself_is_never_the_target(laporan: Path, baru: Path, tmp_path: Path, capsys: Layar) -> None:
    semula = laporan.read_bytes()
    (tmp_path / "tautan.docx").symlink_to(laporan)
    for ke in (laporan, tmp_path / "tautan.docx"):
        kode, isi, galat = panggil(capsys, "perbarui", laporan, "--dari", baru, "--ke", ke)
        assert kode == 2
        assert isi["galat"] == galat.strip()
        assert "berkas asalnya" in galat
    assert laporan.read_bytes() == semula


def test_one_bad_report_does_not_stop_the_others(laporan: Path, baru: Path, tmp_path: Path, capsys: Layar) -> None:
    rusak = tmp_path / "rusak.docx"
    rusak.write_bytes(b"bukan zip")
    kode, isi, galat = panggil(capsys, "perbarui", rusak, laporan, "--dari", baru)
    assert kode == 2
    assert [Path(satu["masukan"]).name for satu in isi["buku"]] == ["rusak.docx", "laporan.docx"]
    assert isi["buku"][0]["galat"] == galat.strip()
    assert Path(isi["buku"][1]["keluaran"]).is_file()


@pytest.mark.parametrize("nama", ["poi__protected_agile.docx", "poi__bug53475-password-is-pass.docx"])
def test_an_encrypted_report_is_one_sentence(
    bersama: Path, baru: Path, tmp_path: Path, capsys: Layar, nama: str
) -> None:
    dokumen = shutil.copy(bersama / "stress" / "docx" / nama, tmp_path)
    kode, isi, galat = panggil(capsys, "perbarui", dokumen, "--dari", baru)
    assert kode == 2
    assert galat.count("\n") == 1
    assert "sandi" in isi["galat"]


def test_a_document_without_controls_is_one_sentence(bersama: Path, baru: Path, tmp_path: Path, capsys: Layar) -> None:
    dokumen = shutil.copy(bersama / "stress" / "docx" / "poi__drawing.docx", tmp_path / "surat.docx")
    kode, isi, _ = panggil(capsys, "perbarui", dokumen, "--dari", baru)
    assert kode == 2
    assert "tidak memuat penanda isian" in isi["galat"]
    assert [satu.name for satu in tmp_path.glob("*.docx")] == ["surat.docx"]


@pytest.mark.parametrize("nama", ["tidak ada.docx", "laporan.pdf", "laporan.xlsx"])
def test_what_is_no_word_document_is_one_sentence(baru: Path, tmp_path: Path, capsys: Layar, nama: str) -> None:
    if "tidak" not in nama:
        (tmp_path / nama).write_bytes(baru.read_bytes())
    kode, isi, galat = panggil(capsys, "perbarui", tmp_path / nama, "--dari", baru)
    assert kode == 2
    assert isi["galat"] == galat.strip()
    assert nama in galat
    assert not list(tmp_path.glob("*diperbarui*"))


def test_another_offices_or_another_years_report_is_said(
    laporan: Path, contoh: Path, tmp_path: Path, capsys: Layar
) -> None:
    def kantor(buku: Workbook) -> None:
        for lembar in buku:
            for baris in lembar.iter_rows():
                for sel in baris:
                    if isinstance(sel.value, str):
                        sel.value = sel.value.replace("Kependudukan dan Pencatatan Sipil", "Pertanian dan Pangan")

    lain = ubah_buku(contoh, tmp_path / "lain.xlsx", kantor)
    _, isi, _ = panggil(capsys, "perbarui", laporan, "--dari", lain, "--lihat")
    assert any("Dinas Kependudukan" in satu and "Pertanian" in satu for satu in isi["catatan"])
    tahun = ubah_buku(contoh, tmp_path / "tahun.xlsx", _tahun_berikut)
    _, isi, _ = panggil(capsys, "perbarui", laporan, "--dari", tahun, "--lihat")
    assert any("tahun 2024" in satu and "tahun 2025" in satu for satu in isi["catatan"])
    _, isi, _ = panggil(capsys, "perbarui", laporan, "--dari", contoh, "--lihat")
    assert isi["catatan"] == []


def _tahun_berikut(buku: Workbook) -> None:
    for lembar in buku:
        for baris in lembar.iter_rows():
            for sel in baris:
                if isinstance(sel.value, str):
                    sel.value = sel.value.replace("2024", "2025")
                elif sel.value == 2024:
                    sel.value = 2025


@pytest.fixture
def dibuat(contoh: Path, tmp_path: Path, capsys: Layar) -> Path:
    """The report as this test's own data folder knows it."""
    _, isi, _ = panggil(capsys, "buat", contoh, "--ke", tmp_path / "hasil")
    return Path(isi["keluaran"]["word"])


def test_a_report_that_another_program_stripped_is_refreshed_by_its_copy(
    dibuat: Path, baru: Path, bahan: Path, capsys: Layar
) -> None:
    kupas(dibuat, dibuat, penanda=("_lk", "_bila_"))
    pindahan = Path(shutil.move(dibuat, dibuat.with_name("dari surel.docx")))
    _, isi, _ = panggil(capsys, "perbarui", pindahan, "--dari", baru)
    assert isi["tidak_dipasang"] == isi["hilang"] == isi["catatan"] == []
    assert all(satu["pasti"] and satu["teks"] is not None for satu in isi["dipasang"])
    assert all(satu["tempat"]["berkas"] == isi["keluaran"] for satu in isi["dipasang"])
    segar = bantu.akar(bahan / "baru - LKjIP.docx")
    assert [text_of(p) for p in bantu.akar(Path(isi["keluaran"])).iter(P)] == [text_of(p) for p in segar.iter(P)]
    jalankan(["perbarui", str(pindahan), "--dari", str(baru), "--lihat"])
    assert "penanda isian yang dihapus program lain dipasang kembali di tempatnya." in capsys.readouterr().out


def test_without_a_copy_a_stripped_report_is_refused(
    dibuat: Path, baru: Path, data_pengguna: Path, capsys: Layar
) -> None:
    kupas(dibuat, dibuat)
    shutil.rmtree(data_pengguna / "laporan")
    kode, isi, _ = panggil(capsys, "perbarui", dibuat, "--dari", baru)
    assert kode == 2
    assert "tidak memuat penanda isian" in isi["galat"]


def test_where_nobody_knows_what_was_filled_that_is_said(
    dibuat: Path, baru: Path, data_pengguna: Path, capsys: Layar
) -> None:
    kupas(dibuat, dibuat, kontrol=0)
    shutil.rmtree(data_pengguna / "laporan")
    _, isi, _ = panggil(capsys, "perbarui", dibuat, "--dari", baru, "--lihat")
    assert any(satu.startswith("Catatan isian di dalam laporan ini hilang") for satu in isi["catatan"])


def test_a_lost_state_is_taken_from_the_copy_so_that_conflicts_are_still_found(
    dibuat: Path, baru: Path, capsys: Layar
) -> None:
    sunting(dibuat, lambda akar: bantu.tulis(bantu.kontrol(akar, "anggaran.realisasi"), "18.000.000.000"))
    kupas(dibuat, dibuat, kontrol=0)
    _, isi, _ = panggil(capsys, "perbarui", dibuat, "--dari", baru, "--lihat")
    assert isi["catatan"] == []
    assert [satu["tertulis"] for satu in isi["bentrok"]] == ["18.000.000.000"]


def test_a_document_of_other_words_is_not_taken_for_a_stripped_report(
    dibuat: Path, baru: Path, bersama: Path, tmp_path: Path, capsys: Layar
) -> None:
    dokumen = shutil.copy(next((bersama / "documents").glob("*.docx")), tmp_path / "tangan.docx")
    kode, isi, _ = panggil(capsys, "perbarui", dokumen, "--dari", baru)
    assert dibuat.is_file()
    assert kode == 2
    assert "tidak memuat penanda isian" in isi["galat"]


def test_a_refreshed_report_refreshes_again_without_any_change(laporan: Path, baru: Path, capsys: Layar) -> None:
    _, isi, _ = panggil(capsys, "perbarui", laporan, "--dari", baru)
    _, lagi, _ = panggil(capsys, "perbarui", isi["keluaran"], "--dari", baru)
    assert lagi["perubahan"] == []
    assert Path(lagi["keluaran"]).read_bytes() == Path(isi["keluaran"]).read_bytes()


def test_buat_over_an_edited_report_offers_to_refresh_it(contoh: Path, tmp_path: Path, capsys: Layar) -> None:
    buku = shutil.copy(contoh, tmp_path / "b.xlsx")
    _, isi, _ = panggil(capsys, "buat", buku)
    word = Path(isi["keluaran"]["word"])
    bantu.sunting(word, word, lambda akar: akar[0].insert(0, bantu.paragraf_baru("Kata pengantar kami.")))
    _, isi, _ = panggil(capsys, "buat", buku)
    assert isi["keluaran"]["word"] == str(tmp_path / "b - LKjIP (2).docx")
    assert any(f'lkjip perbarui "{word}" --dari "{buku}"' in satu for satu in isi["catatan"])


def test_a_control_made_by_hand_of_a_known_key_is_filled(laporan: Path, baru: Path, capsys: Layar) -> None:
    def tambah(akar: Elemen) -> None:
        satu = bantu.paragraf_baru("Jumlah: ")
        satu.append(bantu.kunci_xml("anggaran.total", "?"))
        akar[0].insert(3, satu)

    sunting(laporan, tambah)
    _, isi, _ = panggil(capsys, "perbarui", laporan, "--dari", baru)
    akar = bantu.akar(Path(isi["keluaran"]))
    teks = text_of(bantu.paragraf_berisi(akar, "Jumlah: "))
    assert teks.removeprefix("Jumlah: ") in bantu.teks_kontrol(Path(isi["keluaran"]))["anggaran.total"]
    assert [
        sdt.find(SDT_CONTENT) is not None and next(sdt.iter(T)).text for sdt, k in keyed(akar) if str(k) == "x.y"
    ] == []
