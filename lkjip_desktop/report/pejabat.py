"""The signature block: who signs, by which title, in the spelling the office uses most."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.domain.laporan import Instansi, Pejabat
from lkjip_desktop.report import instansi
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.kata import bilangan, daftar, huruf_besar, huruf_judul, rapikan
from lkjip_desktop.report.tanda import perlu_diisi

# Acting for the head: pelaksana tugas, pelaksana harian, penjabat, penjabat sementara.
_PELAKSANA = re.compile(r"\s*(plt|plh|pjs|pj)\b\.?\s*", re.I)
_PIMPINAN = re.compile(r"kepala (?!sub|bidang|bagian|seksi|daerah)|camat|lurah|direktur|inspektur|sekretaris d", re.I)
PANJANG_NIP = 18
# How the head is called where not "kepala": a camat signs with his lurah, a kepala dinas with his direktur.
_UTAMA = {
    "kecamatan": "camat",
    "kelurahan": "lurah",
    "rsud": "direktur",
    "inspektorat": "inspektur",
    "sekretariat": "sekretaris",
}
_BENTUK_PELAKSANA = {"plt": "Plt.", "plh": "Plh.", "pj": "Pj.", "pjs": "Pjs."}


def tanda_tangan(bahan: Bahan) -> Isian:
    """Return place and date, title, name, pangkat and NIP of the head who signs.

    A person without NIP gets an empty line; two NIP of one person are never decided here.
    """
    asal, penanda = bahan.laporan.instansi, bahan.laporan.penanda_tangan
    if penanda is not None and penanda.jabatan:
        asal = asal.model_copy(update={"pimpinan": max(jabatan_polos(penanda), key=len)})
    penanda = penanda or pimpinan(bahan.laporan.pejabat, instansi.jenis(asal))
    isi = baris_pejabat(asal, penanda, bahan.pilihan)
    return Isian({"ttd.tempat_tanggal": _tempat_tanggal(asal), **{f"ttd.{nama}": teks for nama, teks in isi.items()}})


def baris_pejabat(asal: Instansi, pejabat: Pejabat | None, pilihan: Mapping[str, str]) -> dict[str, str]:
    """Return the lines jabatan, nama, pangkat and nip of the office's head."""
    if pejabat is None:
        return {
            "jabatan": _jabatan(asal, None),
            "nama": perlu_diisi("nama pejabat penanda tangan"),
            "pangkat": perlu_diisi("pangkat"),
            "nip": perlu_diisi("NIP"),
        }
    return {"jabatan": _jabatan(asal, pejabat), **baris_orang(pejabat, pilihan)}


def baris_orang(pejabat: Pejabat, pilihan: Mapping[str, str]) -> dict[str, str]:
    """Return the lines nama, pangkat and nip of a person."""
    return {"nama": _nama(pejabat), "pangkat": _pangkat(pejabat), "nip": _nip(pejabat, pilihan)}


def pimpinan(pejabat: Iterable[Pejabat], jenis: str = "") -> Pejabat | None:
    """Return the office's head: by the title of its kind of office, by a head's title, then by how many places name
    the person; None where nobody is named.
    """
    calon = list(pejabat)
    if not calon:
        return None
    utama = _UTAMA.get(jenis, "kepala")

    def pangkat(satu: Pejabat) -> tuple[bool, bool, int]:
        memimpin = [jabatan for jabatan in jabatan_polos(satu) if _PIMPINAN.match(jabatan)]
        return any(j.lower().startswith(utama) for j in memimpin), bool(memimpin), len(satu.tempat)

    return max(calon, key=pangkat)


def jabatan_polos(pejabat: Pejabat) -> list[str]:
    """Return every spelling of a person's title without "Plt." and the like."""
    return [_PELAKSANA.sub("", satu, count=1) for satu in _sebutan(pejabat, "jabatan")]


def pelaksana(pejabat: Pejabat) -> str:
    """Return "Plt. " for one who acts for the head, "" else."""
    cocok = next((cocok for satu in _sebutan(pejabat, "jabatan") if (cocok := _PELAKSANA.match(satu))), None)
    return f"{_BENTUK_PELAKSANA[cocok[1].lower()]} " if cocok else ""


def memimpin(pejabat: Pejabat) -> bool:
    """True for one who is called the head of an office somewhere."""
    return any(_PIMPINAN.match(satu) for satu in jabatan_polos(pejabat))


def _sebutan(pejabat: Pejabat, bagian: str) -> list[str]:
    """Every spelling of one part (nama, nip, jabatan, pangkat), as often as it stands somewhere."""
    di_tempat = [getattr(tempat, bagian) for tempat in pejabat.tempat]
    semua = [rapikan(teks) for teks in di_tempat if teks] or [rapikan(getattr(pejabat, bagian) or "")]
    return [teks for teks in semua if teks]


def _terbanyak(sebutan: Iterable[str]) -> str:
    """The spelling used most, the first of equals; "" for none."""
    hitung = Counter(sebutan).most_common(1)
    return hitung[0][0] if hitung else ""


def _nama(pejabat: Pejabat) -> str:
    return _terbanyak(_sebutan(pejabat, "nama")) or perlu_diisi("nama pejabat penanda tangan")


def _pangkat(pejabat: Pejabat) -> str:
    sebutan = _sebutan(pejabat, "pangkat")
    return huruf_judul(_terbanyak(teks for teks in sebutan if teks != teks.upper()) or _terbanyak(sebutan))


def _angka_nip(nip: str) -> str:
    return re.sub(r"\D", "", nip)


def kunci_nip(pejabat: Pejabat) -> str:
    """Return the key under which the profile keeps the office's choice among several NIP of one person."""
    return f"nip:{pejabat.kunci}"


def _nip(pejabat: Pejabat, pilihan: Mapping[str, str]) -> str:
    """The NIP line: empty for a person without one, marked where two well-formed ones stand for one person."""
    versi = {_angka_nip(satu): _tulis_nip(satu) for satu in _sebutan(pejabat, "nip")}
    utuh = {angka: nip for angka, nip in versi.items() if len(angka) == PANJANG_NIP} or versi
    if (dipilih := pilihan.get(kunci_nip(pejabat))) is not None:
        return f"NIP. {_tulis_nip(dipilih)}"
    if len(utuh) > 1:
        return perlu_diisi(f"NIP (tertulis dalam {bilangan(len(utuh))} versi: {daftar(list(utuh.values()))})")
    return f"NIP. {next(iter(utuh.values()))}" if utuh else ""


def _tulis_nip(nip: str) -> str:
    """Return a NIP in its usual groups, whatever stood before it; one that is not 18 digits as it is written."""
    angka = _angka_nip(nip)
    if len(angka) != PANJANG_NIP:
        return re.sub(r"^nip\W*", "", nip, flags=re.I)
    return f"{angka[:8]} {angka[8:14]} {angka[14]} {angka[15:]}"


def _tempat_tanggal(asal: Instansi) -> str:
    tempat, tanggal = rapikan(asal.tempat or "").rstrip(","), rapikan(asal.tanggal or "")
    if tempat and tanggal:
        return f"{tempat}, {tanggal}"
    return perlu_diisi("tempat dan tanggal" + (f" ({tempat or tanggal})" if tempat or tanggal else ""))


def _jabatan(asal: Instansi, pejabat: Pejabat | None) -> str:
    """The title as the office writes it where that is whole, else composed; the region on a line of its own."""
    awal = pelaksana(pejabat) if pejabat else ""
    tertulis = huruf_besar(max(jabatan_polos(pejabat) if pejabat else (), key=len, default=""))
    susunan = instansi.jabatan_pimpinan(asal) if asal.nama else ""
    jabatan = susunan if asal.pimpinan or susunan.startswith(tertulis) else tertulis
    if not jabatan:
        return perlu_diisi("jabatan penanda tangan")
    wilayah = huruf_besar(instansi.daerah(asal))
    if wilayah and jabatan.endswith(f" {wilayah}"):
        jabatan = f"{jabatan.removesuffix(wilayah).rstrip()}\n{wilayah}"
    return awal + jabatan
