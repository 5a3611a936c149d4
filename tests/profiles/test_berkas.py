import json
from pathlib import Path

import pytest

from lkjip_desktop.domain.galat import GalatPengguna
from lkjip_desktop.domain.profil import Penerimaan, Profil
from lkjip_desktop.profiles.berkas import muat, profil_untuk, simpan

DINAS = "Dinas Kependudukan dan Pencatatan Sipil"
PERDA = {"jenis": "Perda", "nomor": "9", "tahun": 2016, "tentang": "Pembentukan Perangkat Daerah"}


def test_a_missing_profile_is_an_empty_one(tmp_path: Path) -> None:
    assert muat(tmp_path / "belum ada.json") == Profil()


def test_what_is_saved_is_read_back(tmp_path: Path) -> None:
    profil = Profil(
        instansi=DINAS,
        jawaban={"kolom": "E"},
        kebijakan={"desimal": 2},
        terima={"IDN001:kepala": Penerimaan(alasan="SK terbaru", tanggal="2025-01-20", sidik="ab12")},
        pilihan={"ktp:pembilang:2024": "506.024"},
        pemetaan={"PK 2024": {"target": "E"}},
    )
    path = tmp_path / "folder baru" / "profil.json"
    simpan(path, profil)
    assert muat(path) == profil
    assert [berkas.name for berkas in path.parent.iterdir()] == ["profil.json"]


def test_unknown_keys_survive_reading_and_saving(tmp_path: Path) -> None:
    path = tmp_path / "profil.json"
    terima = {"K": {"alasan": "sudah dicek", "tanggal": "2025-01-01", "oleh": "Perencana"}}
    path.write_text(json.dumps({"versi": 1, "warna": "biru", "terima": terima}), encoding="utf-8")
    simpan(path, muat(path))
    isi = json.loads(path.read_text(encoding="utf-8"))
    assert isi["warna"] == "biru"
    assert isi["terima"]["K"]["oleh"] == "Perencana"
    assert isi["terima"]["K"]["sidik"] is None


def test_a_choice_may_be_written_as_a_value_object_or_a_number(tmp_path: Path) -> None:
    path = tmp_path / "profil.json"
    pilihan = {"a": {"nilai": "506024", "teks": "506.024"}, "b": {"nilai": "92", "teks": None}, "c": 85, "d": None}
    path.write_text(json.dumps({"pilihan": pilihan}), encoding="utf-8")
    assert muat(path).pilihan == {"a": "506.024", "b": "92", "c": "85"}


def test_notepads_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "profil.json"
    path.write_bytes(b"\xef\xbb\xbf" + b'{"versi": 1, "instansi": "Badan"}')
    assert muat(path).instansi == "Badan"


@pytest.mark.parametrize(
    "isi",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe\x00",
        b'{"versi": "satu"}',
        b'{"versi": null}',
        b'{"versi": true, "terima": []}',
        b'{"terima": {"K": {"alasan": ""}}}',
        b'{"jawaban": ["a"]}',
        b"[" * 100_000,
    ],
)
def test_a_broken_profile_is_one_sentence(tmp_path: Path, isi: bytes) -> None:
    path = tmp_path / "profil.json"
    path.write_bytes(isi)
    with pytest.raises(GalatPengguna, match=r"^Pengaturan perangkat daerah profil\.json rusak\."):
        muat(path)


@pytest.mark.parametrize(
    ("peraturan", "sebutan"),
    [
        ([{"jenis": "Perda", "nomor": "9", "tahun": 2016}], "peraturan ke-1"),
        ([PERDA, {**PERDA, "tahun": "dua ribu"}], "peraturan ke-2"),
        ([PERDA, {**PERDA, "keadaan": "entah"}], "peraturan ke-2"),
        ([{**PERDA, "jenis": " "}], "peraturan ke-1"),
        (["Perda 9/2016"], "peraturan ke-1"),
        ("Perda 9/2016", "peraturan"),
    ],
)
def test_a_regulation_that_cannot_be_used_is_named_in_one_sentence(
    tmp_path: Path, peraturan: object, sebutan: str
) -> None:
    path = tmp_path / "profil.json"
    path.write_text(json.dumps({"peraturan": peraturan}), encoding="utf-8")
    with pytest.raises(GalatPengguna, match=rf"^Pengaturan perangkat daerah profil\.json: {sebutan} tidak dapat"):
        muat(path)


def test_an_offices_regulations_are_kept_with_numbers_as_texts(tmp_path: Path) -> None:
    path = tmp_path / "profil.json"
    path.write_text(json.dumps({"peraturan": [{**PERDA, "nomor": 9, "keadaan": "Dicabut oleh X"}]}), encoding="utf-8")
    (satu,) = muat(path).peraturan
    assert (satu.jenis, satu.nomor, satu.tahun, satu.keadaan) == ("Perda", "9", 2016, "Dicabut oleh X")


def test_a_huge_profile_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "profil.json"
    path.write_bytes(b" " * 10_000_001)
    with pytest.raises(GalatPengguna, match="rusak"):
        muat(path)


def test_a_newer_profile_is_refused_with_a_way_out(tmp_path: Path) -> None:
    path = tmp_path / "profil.json"
    path.write_text('{"versi": 2}', encoding="utf-8")
    with pytest.raises(GalatPengguna, match=r"lebih baru\. Perbarui program ini"):
        muat(path)


def test_a_folder_in_its_place_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(GalatPengguna, match="tidak dapat dibuka"):
        muat(tmp_path)
    with pytest.raises(GalatPengguna, match="tidak dapat disimpan"):
        simpan(tmp_path, Profil())
    assert list(tmp_path.iterdir()) == []
    assert list(tmp_path.parent.glob(".lkjip-*")) == []


def test_a_failed_save_leaves_the_old_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "profil.json"
    simpan(path, Profil(instansi="lama"))

    def penuh(_: int) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("os.fsync", penuh)
    with pytest.raises(GalatPengguna):
        simpan(path, Profil(instansi="baru"))
    assert muat(path).instansi == "lama"
    assert [berkas.name for berkas in tmp_path.iterdir() if berkas.is_file()] == ["profil.json"]


def test_a_lone_surrogate_does_not_stop_the_saving(tmp_path: Path) -> None:
    path = tmp_path / "profil.json"
    simpan(path, Profil(jawaban={"berkas": "a\udcffb.xlsx"}))
    assert muat(path).jawaban == {"berkas": "a\udcffb.xlsx"}


def test_an_office_is_found_again_however_it_is_typed(data_pengguna: Path) -> None:
    path = profil_untuk(DINAS, "Kabupaten Musi Banyuasin")
    assert path == profil_untuk(f"  {DINAS.upper()}. ", "KABUPATEN  MUSI BANYUASIN")
    assert path.parent == data_pengguna / "profil"
    assert path.name.startswith(DINAS.title())


@pytest.mark.parametrize("nama", ["Dinas A/B: <C> \\ D?", "CON", "Badan" * 60, None, "..", "\t"])
def test_any_name_makes_a_name_that_windows_takes(nama: str | None) -> None:
    path = profil_untuk(nama, None)
    assert not set(path.name) & set('<>:"/\\|?*')
    assert len(path.name) < 120
    assert path.stem.split(" - ")[-1] == path.stem[-8:]


def test_offices_of_the_same_name_in_two_regions_are_two() -> None:
    assert profil_untuk("Dinas Kesehatan", "Kota A") != profil_untuk("Dinas Kesehatan", "Kota B")


def test_without_the_variable_the_profile_lives_in_the_users_data_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LKJIP_DATA")
    assert "LKjIP Desktop" in profil_untuk(DINAS, None).parts
