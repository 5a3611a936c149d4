from collections.abc import Iterable

from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.domain.laporan import Laporan
from lkjip_desktop.domain.profil import Penerimaan, Profil
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.rules.katalog import Aturan, Konteks
from lkjip_desktop.rules.pemeriksaan import periksa
from tests.pembangun import laporan, ref


def _aturan(kode: str, tingkat: Tingkat, *alamat: str, ditemukan: str = "92") -> Aturan:
    def fungsi(konteks: Konteks) -> Iterable[Finding]:
        for urutan, satu in enumerate(alamat):
            yield aturan.temuan(
                konteks,
                fakta=f"fakta {urutan}",
                tingkat=tingkat,
                pesan="Pesan.",
                tempat=[ref(satu)] if satu else [],
                ditemukan=ditemukan,
            )

    aturan = Aturan(kode, kode, fungsi)
    return aturan


def _periksa(*daftar: Aturan, profil: Profil | None = None, isi: Laporan | None = None) -> list[Finding]:
    isi, profil = isi or laporan(lembar=["PK 2024", "IKU", "ANGGARAN"]), profil or Profil()
    return periksa(isi, hitung(isi, profil), profil, daftar)


def _terima(kunci: str, sidik: str | None) -> Profil:
    return Profil(terima={kunci: Penerimaan(alasan="Sesuai SK.", tanggal="2025-01-20", sidik=sidik)})


def test_the_gravest_comes_first_then_the_order_of_sheets_rows_and_columns() -> None:
    temuan = _periksa(
        _aturan("TES001", Tingkat.INFO, "PK 2024!A1"),
        _aturan("TES002", Tingkat.PERIKSA, "IKU!A1"),
        _aturan("TES003", Tingkat.SALAH, "ANGGARAN!A9", "IKU!C3", "IKU!A3", "PK 2024!Z99", "", "LUAR!A1"),
    )
    letak = [(t.kode, str(t.tempat[0].ref) if t.tempat else "") for t in temuan]
    assert letak == [
        ("TES003", "PK 2024 Z99"),
        ("TES003", "IKU A3"),
        ("TES003", "IKU C3"),
        ("TES003", "ANGGARAN A9"),
        ("TES003", ""),
        ("TES003", "LUAR A1"),
        ("TES002", "IKU A1"),
        ("TES001", "PK 2024 A1"),
    ]


def test_an_explained_finding_is_marked_as_long_as_its_fact_is_the_same() -> None:
    aturan = _aturan("TES001", Tingkat.SALAH, "IKU!A1")
    (temuan,) = _periksa(aturan)
    (diterima,) = _periksa(aturan, profil=_terima(temuan.kunci, temuan.sidik))
    assert diterima.diterima == "Sesuai SK."
    assert diterima.pesan == "Pesan."


def test_a_finding_whose_fact_changed_is_reported_again_and_says_so() -> None:
    (temuan,) = _periksa(_aturan("TES001", Tingkat.SALAH, "IKU!A1"))
    berubah = _aturan("TES001", Tingkat.SALAH, "IKU!A1", ditemukan="90")
    (lagi,) = _periksa(berubah, profil=_terima(temuan.kunci, temuan.sidik))
    assert lagi.diterima is None
    assert "Sesuai SK." in lagi.pesan
    assert "20 Januari 2025" in lagi.pesan
    (reda,) = _periksa(berubah, profil=_terima(lagi.kunci, lagi.sidik))
    assert reda.diterima == "Sesuai SK."


def test_an_acceptance_survives_a_moved_row() -> None:
    (temuan,) = _periksa(_aturan("TES001", Tingkat.SALAH, "IKU!A1"))
    (pindah,) = _periksa(_aturan("TES001", Tingkat.SALAH, "IKU!A7"), profil=_terima(temuan.kunci, temuan.sidik))
    assert pindah.diterima == "Sesuai SK."


def test_an_acceptance_written_without_a_fingerprint_holds() -> None:
    (temuan,) = _periksa(_aturan("TES001", Tingkat.SALAH, "IKU!A1"), profil=_terima("TES001:fakta 0", None))
    assert temuan.diterima == "Sesuai SK."


def test_an_acceptance_of_something_else_changes_nothing() -> None:
    (temuan,) = _periksa(_aturan("TES001", Tingkat.SALAH, "IKU!A1"), profil=_terima("TES002:fakta 0", None))
    assert temuan.diterima is None


def test_two_findings_of_one_fact_have_keys_of_their_own() -> None:
    ganda = _aturan("TES001", Tingkat.SALAH, "IKU!A1")
    atas, bawah = _periksa(ganda, ganda)
    assert (atas.kunci, bawah.kunci) == ("TES001:fakta 0", "TES001:fakta 0:2")


def test_a_report_without_anything_has_no_findings() -> None:
    isi = Laporan(berkas="kosong.xlsx")
    assert periksa(isi, hitung(isi, Profil()), Profil()) == []
