"""3.1.3 the realisasi to date against the last target of the Renstra."""

from __future__ import annotations

import re

from lkjip_desktop.domain.isian import Isian, Rekaman, Tabel
from lkjip_desktop.domain.laporan import JenisFakta
from lkjip_desktop.report import kalimat_renstra
from lkjip_desktop.report.bahan import Bahan, BarisIndikator
from lkjip_desktop.report.kutipan import cara_perhitungan
from lkjip_desktop.report.nilai import tampil
from lkjip_desktop.report.tabel import berkelompok
from lkjip_desktop.report.tanda import KOSONG, ya

_TUMPUK = re.compile(r"^[ \t]*(?P<atas>[\d.,]+)[ \t]*\n[-–—_ ]{3,}(?P<sisa>.*)\n[ \t]*(?P<bawah>[\d.,]+)[ \t]*$", re.M)


def renstra(bahan: Bahan) -> Isian:
    """Return the table `jangka` (jangka menengah), its years, and a sentence for each indikator."""
    akhir, kini = tahun_akhir(bahan), bahan.laporan.tahun
    nilai = {
        "kalimat.jangka.pembuka": kalimat_renstra.ikhtisar(bahan),
        "jangka.lalu": str(kini - 1) if kini else "tahun lalu",
        "jangka.akhir": f"Target Akhir Renstra {akhir}" if akhir else "Target Akhir Renstra",
    }
    rekaman = [Rekaman(baris.kunci, baris.nama, _baris(bahan, baris, akhir)) for baris in bahan.indikator]
    kalimat = [(baris, kalimat_renstra.jarak(baris, kini)) for baris in bahan.indikator]
    jarak = [Rekaman(baris.kunci, baris.nama, {"kalimat.isi": teks}) for baris, teks in kalimat if teks]
    nilai["bila.jarak"] = ya(bool(jarak))
    return Isian(nilai, {"jangka": Tabel(berkelompok(rekaman, "no")), "jarak": Tabel(jarak)})


def sebaris(cara: str) -> str:
    """Return a way of computing with its typed fractions (a figure, a line of dashes, a figure) on one line each."""
    return _TUMPUK.sub(lambda cocok: f"{cocok['atas']} / {cocok['bawah']} {cocok['sisa'].strip()}".rstrip(), cara)


def tahun_akhir(bahan: Bahan) -> int | None:
    """Return the last year that the Renstra sets a target for, None without one."""
    return max((b.hasil.tahun_renstra for b in bahan.indikator if b.hasil.tahun_renstra), default=None)


def _baris(bahan: Bahan, baris: BarisIndikator, akhir: int | None) -> dict[str, str]:
    target = tampil(baris.hasil.target_renstra)
    if target != KOSONG and baris.hasil.tahun_renstra not in (None, akhir):
        target = f"{target} ({baris.hasil.tahun_renstra})"
    return {
        "no": str(baris.nomor),
        "nama": baris.nama,
        "cara": sebaris(cara_perhitungan(bahan, baris)),
        "satuan": baris.satuan or KOSONG,
        "lalu": tampil(baris.hasil.realisasi_lalu),
        "kini": baris.tabel(baris.hasil.realisasi, JenisFakta.REALISASI),
        "target": target,
        "capaian": tampil(baris.hasil.capaian_renstra),
    }
