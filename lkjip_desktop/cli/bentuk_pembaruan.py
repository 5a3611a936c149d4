"""The JSON of `perbarui` (design: section 7)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lkjip_desktop.cli.bentuk_json import tempat_dokumen

if TYPE_CHECKING:
    from lkjip_desktop.pipeline import Pembaruan, Templat

Objek = dict[str, Any]


def pembaruan(satu: Pembaruan, dokumen: str) -> Objek:
    """Return what `perbarui` says; places are those of the new file, of `dokumen` where there is none."""
    isi, berkas = satu.isi, str(satu.berkas) if satu.berkas else None
    return {
        "keluaran": berkas,
        "perubahan": [
            {
                "kunci": p.kunci,
                "tempat": tempat_dokumen(p.tempat, p.baru, berkas or dokumen),
                "lama": p.lama,
                "baru": p.baru,
            }
            for p in isi.perubahan
        ],
        "bentrok": [b._asdict() for b in isi.bentrok],
        "ditarik": [d._asdict() for d in isi.ditarik],
        "hilang": isi.hilang,
        "kalimat_lama": [k._asdict() for k in isi.kalimat_lama],
        "bertahan": [b._asdict() for b in isi.bertahan],
        "meragukan": [m._asdict() for m in isi.meragukan],
        "bagan_lama": isi.bagan_lama,
        "ganda": isi.ganda,
        "asing": isi.asing,
        "dipasang": [
            {
                "kunci": d.kunci,
                "tempat": None if d.tempat is None else tempat_dokumen(d.tempat, d.teks, berkas or dokumen),
                "teks": d.teks,
                "pasti": d.pasti,
            }
            for d in isi.dipasang
        ],
        "tidak_dipasang": [{"kunci": kunci, "teks": teks} for kunci, teks in isi.tidak_dipasang],
        "catatan": satu.catatan,
    }


def templat(satu: Templat, dokumen: str) -> Objek:
    """Return what `siapkan` says; places are those of the document."""
    return {
        "keluaran": str(satu.berkas),
        "kunci": satu.hasil.kunci,
        "tidak_dikenal": [
            {"tertulis": t.tertulis, "terdekat": t.terdekat, "tempat": tempat_dokumen(t.tempat, t.tertulis, dokumen)}
            for t in satu.hasil.tak_dikenal
        ],
        "terlewat": [
            {"tertulis": t.tertulis, "tempat": tempat_dokumen(t.tempat, t.tertulis, dokumen)}
            for t in satu.hasil.terlewat
        ],
        "catatan": satu.catatan,
    }
