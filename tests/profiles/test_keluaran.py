from pathlib import Path

from lkjip_desktop.profiles.keluaran import boleh_diganti, catat


def test_a_place_without_a_file_may_be_written(tmp_path: Path) -> None:
    assert boleh_diganti(tmp_path / "LKjIP.docx")


def test_what_we_wrote_may_be_replaced_until_somebody_edits_it(tmp_path: Path) -> None:
    path = tmp_path / "LKjIP.docx"
    path.write_bytes(b"isi kami")
    assert not boleh_diganti(path)
    assert catat(path)
    assert boleh_diganti(path)
    path.write_bytes(b"isi mereka")
    assert not boleh_diganti(path)


def test_a_copy_elsewhere_is_not_what_we_wrote_there(tmp_path: Path) -> None:
    path, salinan = tmp_path / "a.docx", tmp_path / "b.docx"
    for satu in (path, salinan):
        satu.write_bytes(b"isi kami")
    catat(path)
    assert not boleh_diganti(salinan)


def test_the_same_file_by_another_road_is_the_same(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"isi kami")
    (tmp_path / "x").mkdir()
    catat(tmp_path / "x" / ".." / "a.docx")
    assert boleh_diganti(path)


def test_a_data_folder_that_cannot_be_written_is_said_not_raised(tmp_path: Path, data_pengguna: Path) -> None:
    data_pengguna.write_text("a file where the folder should be", encoding="utf-8")
    path = tmp_path / "a.docx"
    path.write_bytes(b"isi kami")
    assert not catat(path)
    assert not boleh_diganti(path)


def test_a_folder_or_a_missing_file_is_said_not_raised(tmp_path: Path) -> None:
    assert not boleh_diganti(tmp_path)
    assert not catat(tmp_path / "tidak ada.docx")


def test_the_data_folder_holds_no_names(tmp_path: Path, data_pengguna: Path) -> None:
    path = tmp_path / "Budi Santoso.docx"
    path.write_bytes(b"isi kami")
    catat(path)
    berkas = [satu for satu in data_pengguna.rglob("*") if satu.is_file()]
    assert len(berkas) == 1
    assert "Budi" not in berkas[0].name + berkas[0].read_text(encoding="utf-8")
