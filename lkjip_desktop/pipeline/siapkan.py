"""Making a template of an office's own document, and the list of all keys that it can use."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lkjip_desktop.pipeline.baca import masukan_dari, read
from lkjip_desktop.pipeline.bentuk import Templat
from lkjip_desktop.pipeline.perbarui import tujuan_dokumen
from lkjip_desktop.pipeline.periksa import check
from lkjip_desktop.pipeline.tetap import unchanged

if TYPE_CHECKING:
    from lkjip_desktop.domain.isian import Isian
    from lkjip_desktop.writers.word.siapkan import HasilSiap

_CONTOH = "sample_workbooks/Kertas Kerja LKjIP 2024 - Contoh.xlsx"


def prepare(dokumen: Path, ke: Path | None = None) -> Templat:
    """Make a template of a document with typed keys, as a new file; `ke` is a folder or the new file's name.

    Raises GalatPengguna where the document cannot be used or the file cannot be written.
    """
    from lkjip_desktop.penempatan import folder_keluaran, tempatkan, terjangkau
    from lkjip_desktop.writers.word.siapkan import siapkan_templat

    dokumen, dikenal = terjangkau(dokumen), keys()
    tujuan = tujuan_dokumen(dokumen, ke, "templat")
    folder, catatan = folder_keluaran(tujuan.parent)

    def tulis(berkas: Path) -> HasilSiap:
        with unchanged(dokumen):
            return siapkan_templat(dokumen, berkas, dikenal)

    hasil = tempatkan(folder, tujuan.name, tulis)
    return Templat(hasil.berkas, hasil.hasil, [satu for satu in (catatan, hasil.catatan) if satu])


def keys() -> dict[str, str]:
    """Return every key that a report can be filled by, with an example from the sample workbook."""
    from lkjip_desktop.report.isian import susun
    from lkjip_desktop.sumber_daya import sumber_daya
    from lkjip_desktop.writers.word.siapkan import kunci_templat

    bacaan = read(masukan_dari(sumber_daya(_CONTOH), profil=None))
    isian = susun(bacaan.laporan, bacaan.hasil, check(bacaan).temuan)
    hasil = dict.fromkeys(kunci_templat(sumber_daya("templates/lkjip.docx")), "")
    return {kunci: contoh for kunci, contoh in {**hasil, **_contoh(isian)}.items() if not kunci.startswith("nomor.")}


def _contoh(isian: Isian) -> dict[str, str]:
    """The keys of an Isian with what stands there; of a table's fields the first record's that has one."""
    from lkjip_desktop.writers.word.kunci import kunci_rekaman
    from lkjip_desktop.writers.word.marks import BILA

    hasil = {kunci: teks for kunci, teks in isian.nilai.items() if not kunci.startswith(f"{BILA}.")}
    for nama, tabel in isian.tabel.items():
        for rekaman in tabel.rekaman:
            for bidang, teks in rekaman.isi.items():
                if bidang != "gaya" and not bidang.startswith(f"{BILA}."):
                    kunci = str(kunci_rekaman(nama, "", bidang))
                    hasil[kunci] = hasil.get(kunci) or teks
            hasil |= {str(kunci_rekaman(nama, "", f"grafik.{bidang}")): "(grafik)" for bidang in rekaman.grafik}
    hasil |= {f"grafik.{nama}": "(grafik)" for nama in isian.grafik}
    return hasil | {f"bagan.{nama}": "(bagan)" for nama in isian.bagan}
