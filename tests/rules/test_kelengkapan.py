from lkjip_desktop.domain.finding import Kelengkapan
from lkjip_desktop.domain.laporan import BacaanLembar, JenisLembar, Laporan, Pejabat, Simpul, TempatPejabat
from lkjip_desktop.domain.profil import Profil
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.engine.hitung import hitung
from lkjip_desktop.rules.kelengkapan import BAGIAN, kelengkapan
from tests.disdukcapil import disdukcapil
from tests.pembangun import indikator, laporan, program
from tests.rules.alat import sebutan


def _daftar(isi: Laporan) -> dict[str, Kelengkapan]:
    return {satu.bagian: satu for satu in kelengkapan(isi, hitung(isi, Profil()))}


def test_an_empty_workbook_lacks_everything_and_is_told_what_to_add() -> None:
    daftar = _daftar(Laporan(berkas="kosong.xlsx"))
    assert list(daftar) == [satu.nama for satu in BAGIAN]
    assert not any(satu.ada for satu in daftar.values())
    assert all(satu.keterangan.endswith(".") for satu in daftar.values())


def test_what_an_office_has_is_told_with_its_extent() -> None:
    isi = disdukcapil()
    isi.instansi.nama = "Dinas Kependudukan"
    isi.indikator[0].sebutan.append(sebutan("Rasio", "PK 2024!C5", JenisLembar.PERJANJIAN))
    isi.naskah.permasalahan = ["a", "b"]
    isi.naskah.tugas, isi.naskah.fungsi = ["t"], ["f", "g"]
    isi.struktur = [Simpul(nama="Kepala")]
    isi.lembar.append(BacaanLembar(nama="STRUKTUR", jenis=JenisLembar.STRUKTUR, baris=(1, 21), alasan=""))
    daftar = _daftar(isi)
    assert {nama: satu.keterangan for nama, satu in daftar.items() if satu.ada} == {
        "Identitas perangkat daerah": "Dinas Kependudukan, tahun 2024.",
        "Tugas dan fungsi": "1 tugas dan 2 fungsi.",
        "Struktur organisasi": "Pada lembar STRUKTUR.",
        "Permasalahan utama": "2 permasalahan.",
        "Perjanjian Kinerja": "1 indikator pada lembar PK 2024.",
        "Target dan realisasi tahun ini": "3 indikator terisi.",
        "Perbandingan antartahun": "Realisasi tahun 2021, 2022, dan 2023.",
        "Target jangka menengah (Renstra)": "Target akhir Renstra 3 indikator.",
        "Cara perhitungan": "2 indikator bercara perhitungan.",
        "Efisiensi sumber daya": daftar["Efisiensi sumber daya"].keterangan,
        "Program dan kegiatan": "5 program.",
        "Realisasi anggaran": "Realisasi 5 program.",
        "Survei Kepuasan Masyarakat": "9 unsur.",
    }


def test_a_realisasi_that_waits_is_named() -> None:
    isi = laporan(indikator("Rasio KTP", t="92", r="90"), indikator("Lama KTP", t="1", r="-", baris=6))
    satu = _daftar(isi)["Target dan realisasi tahun ini"]
    assert (satu.ada, satu.keterangan) == (True, "1 indikator terisi. Belum terisi: Lama KTP.")


def test_a_national_standard_is_found_by_its_words() -> None:
    isi = laporan()
    isi.teks_sel = {"RENSTRA I3": "Target Nasional 2024", "RENSTRA A1": "Badan Pusat Statistik Nasional"}
    assert _daftar(isi)["Standar nasional"].keterangan == "Disebut pada RENSTRA I3."


def test_a_signer_told_by_labels_needs_no_signature_block() -> None:
    tempat = TempatPejabat(nama="BUDI", nip="19800517 199912 1 003", ref_nama=CellRef.dari_a1("Identitas", "B7"))
    isi = Laporan(berkas="a.xlsx", pejabat=[Pejabat(kunci="budi", nama="BUDI", tempat=[tempat])])
    satu = _daftar(isi)["Tanda tangan"]
    assert (satu.ada, satu.keterangan) == (True, "Pada Identitas B7.")


def test_money_of_sub_kegiatan_alone_is_a_realisasi_too() -> None:
    induk = program("Pemberdayaan Kelurahan")
    induk.kegiatan = [program("Pembangunan Sarana", "200.000.000", "196.543.000")]
    assert _daftar(laporan(program=[induk]))["Realisasi anggaran"].keterangan == "Realisasi 1 program."
