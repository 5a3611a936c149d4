from pathlib import Path

from lkjip_desktop.profiles.keluaran import boleh_diganti, catat, rencanakan, sidik


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


def test_a_file_is_known_before_and_after_it_is_renamed_into_place(tmp_path: Path) -> None:
    path, baru = tmp_path / "a.docx", tmp_path / "baru.docx"
    path.write_bytes(b"lama")
    catat(path)
    baru.write_bytes(b"baru")
    assert rencanakan(path, sidik(baru))
    assert boleh_diganti(path)
    baru.replace(path)
    assert boleh_diganti(path)
    catat(path)
    path.write_bytes(b"lama")
    assert not boleh_diganti(path)


def test_a_file_marked_read_only_stays(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"isi kami")
    catat(path)
    path.chmod(0o444)
    assert not boleh_diganti(path)
    path.chmod(0o644)
    assert boleh_diganti(path)


def test_renames_that_failed_again_and_again_leave_what_stands_there_known(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(b"lama")
    catat(path)
    for isi in ("1" * 64, "2" * 64, "3" * 64):
        assert rencanakan(path, isi)
        assert boleh_diganti(path)
    path.write_bytes(b"disunting")
    rencanakan(path, "4" * 64)
    assert not boleh_diganti(path)
