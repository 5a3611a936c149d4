"""Citations of regulations in free text: "PermenPAN-RB No. 53/2014", "UU RI Nomor: 23 Tahun 2014 tentang ...".

Every citation keeps where it stands in the text; kind, number and year also in one form to compare by.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from lkjip_desktop.engine.jenis_peraturan import KEPALA, TAP_MPR, daerah_baku, jenis_baku, milik_daerah

_NOMOR = r"(?P<nomor>\d[\w./-]*|[IVXLC]+/MPR(?:/\d{4})?|(?:SE|PER|KEP|INS|B)[-./ ]?[\w./-]*\d[\w./-]*)"
_TAHUN = r"(?:\s*,?\s*(?:tahun|thn|th)\b\.?\s*(?P<tahun>\d{4})\b)?"
_LANJUTAN = re.compile(
    rf"(?P<lanjutan>[^\d;:]{{0,160}}?)(?P<kata>\b(?:nomor|nomer|no|nmr|nr)\b\s*[.:]*\s*)?(?<![\w/.-]){_NOMOR}{_TAHUN}",
    re.I,
)
_BERSAMBUNG = re.compile(rf"\s*(?:,|dan|serta|&|jo\.?|juncto)+\s*(?:\b(?:nomor|no)\b\s*[.:]*\s*){_NOMOR}{_TAHUN}", re.I)
_ADA_TAHUN = re.compile(r"\d{4}")
_TAHUN_DI_NOMOR = re.compile(r"(?P<nomor>.*?)/(?P<tahun>(?:19|20)\d\d)")
_TENTANG = re.compile(
    r"\s*+(?:[,(]\s*+)?(?:tanggal\s*:?\s*\d{1,2}\s+[a-z]+\s+\d{4}\s*,?\s*)?(?:tentang|ttg\.?|perihal)\b\s*:?\s*", re.I
)
_AKHIR_JUDUL = re.compile(
    r"[;\u201d\"]|\n\s*\n|\.(?=\s|$)|\s*+(?:[,(]\s*+)?\b(?:sebagaimana|yang\s+(?:telah|terakhir|merupakan)|jo|juncto|maka|adalah"
    r"|mempunyai|dinyatakan|dapat\s+di\w+|serta\s+(?=per|undang|kep|in)|dan\s+(?=permen|per(?:da|bup|wal|gub|pres)\b|uu\b|pp\b))\b"
    r"|\(\s*(?:lembaran|tambahan|berita)\b",
    re.I,
)
_EKOR_JUDUL = re.compile(r"[\s,]+(?:dan|serta|jo\.?|juncto)[\s,]*$", re.I)
_NEGARA = re.compile(r"[\s,.()]*(?:\b(?:r\.?i|republik\s+indonesia)\b)?[\s,.()]*", re.I)
_BUKAN_NAMA = re.compile(r"\b(?:tentang|sesuai|yang|tahun|pasal|ayat|dengan|pada|untuk|jumlah|angka)\b", re.I)
_ANGKA_AWAL = re.compile(r"\d+[A-Z]?")
_BERNOMOR_SURAT = re.compile(r"(?:SE|PER|KEP|INS)\b|.*/(?:PMK|M\.?PAN)", re.I)
_TANPA_NAMA = 90


@dataclass(frozen=True, slots=True)
class Kutipan:
    """A citation: what it names in one form (`jenis`, `inti_nomor`, `tahun`, `daerah`) and as it is written.

    `awal` to `akhir` is the stretch of the text from the kind to the year; the title `tentang` ("" where it has none)
    starts at `awal_tentang`.
    """

    jenis: str
    nomor: str
    tahun: int
    tentang: str
    tulisan_jenis: str
    daerah: str
    awal: int
    akhir: int
    awal_tentang: int | None = None

    @property
    def inti_nomor(self) -> str:
        """The number as regulations of its kind are told apart: "31" for SE/31/M.PAN/12/2004, "XI" for XI/MPR/1998."""
        return inti_nomor(self.jenis, self.nomor)

    @property
    def sebutan(self) -> str:
        """The regulation in its usual form, without its title."""
        return sebut(self.jenis, self.nomor, self.tahun)


def sebut(jenis: str, nomor: str, tahun: int) -> str:
    """Return "Peraturan Presiden Nomor 29 Tahun 2014", or "Ketetapan MPR Nomor XI/MPR/1998"."""
    if str(tahun) in nomor:
        return f"{jenis} Nomor {nomor}"
    return f"{jenis} Nomor {nomor}/MPR/{tahun}" if jenis == TAP_MPR else f"{jenis} Nomor {nomor} Tahun {tahun}"


def inti_nomor(jenis: str, nomor: str) -> str:
    """Return the part of a number that tells regulations of a kind and year apart."""
    besar = nomor.upper().strip(" ./-")
    if jenis == TAP_MPR:
        return besar.partition("/")[0]
    if _BERNOMOR_SURAT.match(besar) and (angka := _ANGKA_AWAL.search(besar)):
        besar = angka[0]
    return str(int(besar)) if besar.isascii() and besar.isdigit() else besar


def kutipan(teks: str) -> list[Kutipan]:
    """Return every citation of a text in order."""
    kepala = list(KEPALA.finditer(teks)) if _ADA_TAHUN.search(teks) else []
    hasil: list[Kutipan] = []
    for urutan, satu in enumerate(kepala):
        batas = kepala[urutan + 1].start() if urutan + 1 < len(kepala) else len(teks)
        cocok = _LANJUTAN.match(teks, satu.end())
        if cocok is None or cocok.start("nomor") > batas or (hasil and satu.start() < hasil[-1].akhir):
            continue
        awal = _awal(teks, kepala[:urutan], satu.start())
        if (baru := _jadikan(teks, awal, cocok)) is not None:
            hasil.extend(_beserta_sambungan(teks, baru, cocok.end()))
    return [_berjudul(teks, satu, hasil[urutan + 1 :]) for urutan, satu in enumerate(hasil)]


def _awal(teks: str, sebelum: Sequence[re.Match[str]], awal: int) -> int:
    """Where a citation starts: "Instruksi Presiden (Inpres) Nomor 7" at the full name before the brackets."""
    if sebelum and teks[:awal].rstrip().endswith("(") and len(antara := teks[sebelum[-1].end() : awal]) < _TANPA_NAMA:
        return awal if re.search(r"[\d;:]", antara) else sebelum[-1].start()
    return awal


def _jadikan(teks: str, awal: int, cocok: re.Match[str]) -> Kutipan | None:
    tulisan = " ".join(teks[awal : cocok.end("lanjutan")].split()).strip(" ,.(-")
    jenis = jenis_baku(tulisan)
    nomor, tahun = _nomor_tahun(cocok)
    if tahun is None or (cocok["kata"] is None and not _boleh_tanpa_kata(jenis, cocok["lanjutan"])):
        return None
    return Kutipan(
        jenis=jenis,
        nomor=nomor,
        tahun=tahun,
        tentang="",
        tulisan_jenis=tulisan,
        daerah=daerah_baku(tulisan) if milik_daerah(jenis) else "",
        awal=awal,
        akhir=cocok.end(),
    )


def _nomor_tahun(cocok: re.Match[str]) -> tuple[str, int | None]:
    """Number and year: of "53/2014" both, of "XI/MPR/1998" and "214/PMK.02/2017" the year within the number."""
    nomor = cocok["nomor"].rstrip("./-")
    if cocok["tahun"]:
        return nomor, int(cocok["tahun"])
    dalam = _TAHUN_DI_NOMOR.fullmatch(nomor)
    if dalam is None:
        return nomor, None
    return (nomor if "/" in dalam["nomor"] else dalam["nomor"]), int(dalam["tahun"])


def _boleh_tanpa_kata(jenis: str, lanjutan: str) -> bool:
    """True where no "Nomor" is needed: "PP 8/2006", "Permenpan RB 53 Tahun 2014", "Perda Kab. Muba 9/2016"."""
    if " Menteri " in jenis or milik_daerah(jenis):
        return len(lanjutan) < _TANPA_NAMA and not _BUKAN_NAMA.search(lanjutan)
    return _NEGARA.fullmatch(lanjutan) is not None or (jenis == TAP_MPR and len(lanjutan) < _TANPA_NAMA)


def _beserta_sambungan(teks: str, satu: Kutipan, akhir: int) -> list[Kutipan]:
    """The citation and those that go on without naming the kind again: "... jo. Nomor 12 Tahun 2002"."""
    hasil = [satu]
    while (cocok := _BERSAMBUNG.match(teks, akhir)) is not None:
        nomor, tahun = _nomor_tahun(cocok)
        if tahun is None:
            break
        hasil.append(replace(satu, nomor=nomor, tahun=tahun, awal=cocok.start("nomor"), akhir=cocok.end()))
        akhir = cocok.end()
    return hasil


def _berjudul(teks: str, satu: Kutipan, sesudah: Sequence[Kutipan]) -> Kutipan:
    """The citation with the title that follows it, up to the next citation or the end of the clause."""
    cocok = _TENTANG.match(teks, satu.akhir)
    if cocok is None:
        return satu
    batas = sesudah[0].awal if sesudah else len(teks)
    akhir = _AKHIR_JUDUL.search(teks, cocok.end(), max(batas, cocok.end()))
    judul = " ".join(teks[cocok.end() : akhir.start() if akhir else batas].split())
    return replace(satu, tentang=_EKOR_JUDUL.sub("", judul).strip(' ,.:()“”"'), awal_tentang=cocok.end())
