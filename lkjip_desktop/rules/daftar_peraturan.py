"""The regulations that these reports cite, as known on TANGGAL_DATA; an office adds its own in its profile.

Only what is certain is BERLAKU, DIUBAH or DICABUT; PERIKSA says that the state has to be looked up.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from lkjip_desktop.domain.profil import PeraturanKantor
from lkjip_desktop.engine.jenis_peraturan import PP, TAP_MPR, UU, jenis_baku
from lkjip_desktop.engine.peraturan import inti_nomor, kutipan, sebut

TANGGAL_DATA = date(2025, 1, 1)

PERPRES, INPRES = "Peraturan Presiden", "Instruksi Presiden"
PANRB, DAGRI, KEU = "Peraturan Menteri PANRB", "Peraturan Menteri Dalam Negeri", "Peraturan Menteri Keuangan"

Kunci = tuple[str, str, int]


class Keadaan(StrEnum):
    """Whether a regulation is in force."""

    BERLAKU = "berlaku"
    DIUBAH = "diubah"
    DICABUT = "dicabut"
    PERIKSA = "periksa"


@dataclass(frozen=True, slots=True)
class Peraturan:
    """A regulation of the registry; `oleh` is what changed or replaced it, `sejak` the year that one came in force."""

    jenis: str
    nomor: str
    tahun: int
    tentang: str
    keadaan: Keadaan = Keadaan.BERLAKU
    oleh: str = ""
    sejak: int | None = None

    @property
    def kunci(self) -> Kunci:
        """What tells it from every other: kind, number, year."""
        return self.jenis, inti_nomor(self.jenis, self.nomor), self.tahun

    @property
    def sebutan(self) -> str:
        """Kind, number and year in their usual form."""
        return sebut(self.jenis, self.nomor, self.tahun)

    @property
    def lengkap(self) -> str:
        """The regulation with its title."""
        return f"{self.sebutan} tentang {self.tentang}"


def _diganti(jenis: str, nomor: str, tahun: int, tentang: str, oleh: str, sejak: int) -> Peraturan:
    return Peraturan(jenis, nomor, tahun, tentang, Keadaan.DICABUT, oleh, sejak)


def _diubah(jenis: str, nomor: str, tahun: int, tentang: str, oleh: str) -> Peraturan:
    return Peraturan(jenis, nomor, tahun, tentang, Keadaan.DIUBAH, oleh)


def _belum_pasti(jenis: str, nomor: str, tahun: int, tentang: str) -> Peraturan:
    return Peraturan(jenis, nomor, tahun, tentang, Keadaan.PERIKSA)


_AKIP = "Akuntabilitas Kinerja Instansi Pemerintah"
_KKN = "Bersih dan Bebas dari Korupsi, Kolusi, dan Nepotisme"

NEGARA = [
    Peraturan(TAP_MPR, "XI", 1998, f"Penyelenggara Negara yang {_KKN}"),
    Peraturan(UU, "28", 1999, f"Penyelenggaraan Negara yang {_KKN}"),
    Peraturan(UU, "17", 2003, "Keuangan Negara"),
    Peraturan(UU, "1", 2004, "Perbendaharaan Negara"),
    Peraturan(UU, "15", 2004, "Pemeriksaan Pengelolaan dan Tanggung Jawab Keuangan Negara"),
    Peraturan(UU, "25", 2004, "Sistem Perencanaan Pembangunan Nasional"),
    _diganti(UU, "32", 2004, "Pemerintahan Daerah", "Undang-Undang Nomor 23 Tahun 2014", 2014),
    _diganti(
        UU,
        "33",
        2004,
        "Perimbangan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah",
        "Undang-Undang Nomor 1 Tahun 2022",
        2022,
    ),
    _diubah(UU, "23", 2006, "Administrasi Kependudukan", "Undang-Undang Nomor 24 Tahun 2013"),
    Peraturan(UU, "14", 2008, "Keterbukaan Informasi Publik"),
    Peraturan(UU, "25", 2009, "Pelayanan Publik"),
    _diubah(UU, "12", 2011, "Pembentukan Peraturan Perundang-undangan", "Undang-Undang Nomor 13 Tahun 2022"),
    Peraturan(
        UU,
        "24",
        2013,
        "Perubahan atas Undang-Undang Nomor 23 Tahun 2006 tentang Administrasi Kependudukan",
    ),
    _diganti(UU, "5", 2014, "Aparatur Sipil Negara", "Undang-Undang Nomor 20 Tahun 2023", 2023),
    _diubah(UU, "23", 2014, "Pemerintahan Daerah", "Undang-Undang Nomor 9 Tahun 2015"),
    _belum_pasti(UU, "30", 2014, "Administrasi Pemerintahan"),
    Peraturan(UU, "9", 2015, "Perubahan Kedua atas Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah"),
    Peraturan(UU, "1", 2022, "Hubungan Keuangan antara Pemerintah Pusat dan Pemerintahan Daerah"),
    Peraturan(UU, "27", 2022, "Pelindungan Data Pribadi"),
    Peraturan(UU, "20", 2023, "Aparatur Sipil Negara"),
    _diganti(PP, "58", 2005, "Pengelolaan Keuangan Daerah", "Peraturan Pemerintah Nomor 12 Tahun 2019", 2019),
    Peraturan(PP, "8", 2006, "Pelaporan Keuangan dan Kinerja Instansi Pemerintah"),
    _diganti(PP, "41", 2007, "Organisasi Perangkat Daerah", "Peraturan Pemerintah Nomor 18 Tahun 2016", 2016),
    _belum_pasti(
        PP,
        "8",
        2008,
        "Tahapan, Tata Cara Penyusunan, Pengendalian dan Evaluasi Pelaksanaan Rencana Pembangunan Daerah",
    ),
    Peraturan(PP, "60", 2008, "Sistem Pengendalian Intern Pemerintah"),
    Peraturan(PP, "71", 2010, "Standar Akuntansi Pemerintahan"),
    _diubah(PP, "18", 2016, "Perangkat Daerah", "Peraturan Pemerintah Nomor 72 Tahun 2019"),
    Peraturan(PP, "12", 2017, "Pembinaan dan Pengawasan Penyelenggaraan Pemerintahan Daerah"),
    Peraturan(PP, "2", 2018, "Standar Pelayanan Minimal"),
    Peraturan(PP, "12", 2019, "Pengelolaan Keuangan Daerah"),
    Peraturan(PP, "13", 2019, "Laporan dan Evaluasi Penyelenggaraan Pemerintahan Daerah"),
    Peraturan(PP, "72", 2019, "Perubahan atas Peraturan Pemerintah Nomor 18 Tahun 2016 tentang Perangkat Daerah"),
    Peraturan(PERPRES, "29", 2014, f"Sistem {_AKIP}"),
    _belum_pasti(INPRES, "7", 1999, _AKIP),
    Peraturan(INPRES, "5", 2004, "Percepatan Pemberantasan Korupsi"),
]

KEMENTERIAN = [
    _belum_pasti("Surat Edaran Menteri PANRB", "SE/31/M.PAN/12/2004", 2004, "Penetapan Kinerja"),
    _belum_pasti(
        PANRB,
        "PER/09/M.PAN/5/2007",
        2007,
        "Pedoman Umum Penetapan Indikator Kinerja Utama di Lingkungan Instansi Pemerintah",
    ),
    _diganti(
        PANRB,
        "29",
        2010,
        f"Pedoman Penyusunan Penetapan Kinerja dan Pelaporan {_AKIP}",
        "Peraturan Menteri PANRB Nomor 53 Tahun 2014",
        2014,
    ),
    _diganti(
        PANRB,
        "16",
        2014,
        "Pedoman Survei Kepuasan Masyarakat terhadap Penyelenggaraan Pelayanan Publik",
        "Peraturan Menteri PANRB Nomor 14 Tahun 2017",
        2017,
    ),
    Peraturan(
        PANRB,
        "53",
        2014,
        "Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas Laporan Kinerja Instansi"
        " Pemerintah",
    ),
    _diganti(
        PANRB,
        "12",
        2015,
        f"Pedoman Evaluasi atas Implementasi Sistem {_AKIP}",
        "Peraturan Menteri PANRB Nomor 88 Tahun 2021",
        2021,
    ),
    Peraturan(
        PANRB,
        "14",
        2017,
        "Pedoman Penyusunan Survei Kepuasan Masyarakat Unit Penyelenggara Pelayanan Publik",
    ),
    Peraturan(PANRB, "88", 2021, f"Evaluasi {_AKIP}"),
    Peraturan(PANRB, "89", 2021, "Penjenjangan Kinerja Instansi Pemerintah"),
    _diganti(
        DAGRI,
        "13",
        2006,
        "Pedoman Pengelolaan Keuangan Daerah",
        "Peraturan Menteri Dalam Negeri Nomor 77 Tahun 2020",
        2020,
    ),
    _diganti(
        DAGRI,
        "54",
        2010,
        "Pelaksanaan Peraturan Pemerintah Nomor 8 Tahun 2008 tentang Tahapan, Tata Cara Penyusunan, Pengendalian dan"
        " Evaluasi Pelaksanaan Rencana Pembangunan Daerah",
        "Peraturan Menteri Dalam Negeri Nomor 86 Tahun 2017",
        2017,
    ),
    Peraturan(
        DAGRI,
        "86",
        2017,
        "Tata Cara Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah, Tata Cara Evaluasi Rancangan Peraturan"
        " Daerah tentang Rencana Pembangunan Jangka Panjang Daerah dan Rencana Pembangunan Jangka Menengah Daerah,"
        " serta Tata Cara Perubahan Rencana Pembangunan Jangka Panjang Daerah, Rencana Pembangunan Jangka Menengah"
        " Daerah, dan Rencana Kerja Pemerintah Daerah",
    ),
    Peraturan(DAGRI, "19", 2018, "Peningkatan Kualitas Layanan Administrasi Kependudukan"),
    Peraturan(
        DAGRI,
        "90",
        2019,
        "Klasifikasi, Kodefikasi, dan Nomenklatur Perencanaan Pembangunan dan Keuangan Daerah",
    ),
    Peraturan(
        DAGRI,
        "18",
        2020,
        "Peraturan Pelaksanaan Peraturan Pemerintah Nomor 13 Tahun 2019 tentang Laporan dan Evaluasi Penyelenggaraan"
        " Pemerintahan Daerah",
    ),
    Peraturan(DAGRI, "77", 2020, "Pedoman Teknis Pengelolaan Keuangan Daerah"),
    _belum_pasti(
        KEU,
        "214/PMK.02/2017",
        2017,
        "Pengukuran dan Evaluasi Kinerja Anggaran atas Pelaksanaan Rencana Kerja dan Anggaran Kementerian"
        " Negara/Lembaga",
    ),
]

# Misprints that go from report to report: what is written and what is meant.
KELIRU_LAZIM: dict[Kunci, Kunci] = {
    (PP, "29", 2014): (PERPRES, "29", 2014),
    (TAP_MPR, "IX", 1998): (TAP_MPR, "XI", 1998),
}

Daftar = dict[Kunci, Peraturan]


def daftar_peraturan(kantor: Iterable[PeraturanKantor] = ()) -> Daftar:
    """Return the registry by kind, number and year; what an office says of a regulation counts before ours."""
    return {satu.kunci: satu for satu in [*NEGARA, *KEMENTERIAN, *map(_dari_kantor, kantor)]}


def _dari_kantor(isi: PeraturanKantor) -> Peraturan:
    """The office's entry: "dicabut oleh Perbup Nomor 12 Tahun 2023" names the successor and its year."""
    kata, _, oleh = isi.keadaan.strip().partition(" ")
    oleh = re.sub(r"^(?:oleh|dengan)\s+", "", oleh.strip())
    pengganti = next(iter(kutipan(oleh)), None)
    return Peraturan(
        jenis=jenis_baku(isi.jenis),
        nomor=isi.nomor.strip(),
        tahun=isi.tahun,
        tentang=isi.tentang.strip(),
        keadaan=Keadaan(kata.casefold()),
        oleh=oleh,
        sejak=pengganti.tahun if pengganti else None,
    )
