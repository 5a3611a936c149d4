"""The paragraphs of a report that a finding speaks of, with its words marked, as a page to read. No Qt here."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from lkjip_desktop.gui import kalimat
from lkjip_desktop.gui.gaya import warna

if TYPE_CHECKING:
    from lkjip_desktop.domain.dokumen import Dokumen
    from lkjip_desktop.domain.finding import Finding, Tempat

_TERBANYAK = 8
_SEKITAR = 260


def halaman_kutipan(satu: Finding, dokumen: Dokumen) -> str:
    """Return message, places with their words, and what is known of a finding; escaped."""
    teks = {paragraf.urutan: paragraf.teks for paragraf in dokumen.paragraf}
    bagian = [f"<p><b>{html.escape(satu.nama)} ({satu.kode})</b></p>", f"<p>{html.escape(satu.pesan)}</p>"]
    bagian += [_tempat(tempat, teks) for tempat in satu.tempat[:_TERBANYAK]]
    if len(satu.tempat) > _TERBANYAK:
        bagian.append(f"<p>dan {len(satu.tempat) - _TERBANYAK} tempat lain</p>")
    bagian += [f"<p><b>{judul}</b><br>{html.escape(isi)}</p>" for judul, isi in kalimat.uraian(satu) if isi]
    return "".join(bagian)


def _tempat(tempat: Tempat, teks: dict[int, str]) -> str:
    letak = tempat.ref.dokumen
    w = warna()
    if letak is None or letak.urutan not in teks:
        return f"<p>{html.escape(kalimat.tempat_bernilai(tempat))}</p>"
    isi = _bertanda(teks[letak.urutan], letak.kata)
    return f'<p><span style="color:{w.redup}">{html.escape(str(letak))}</span><br>{isi}</p>'


def _bertanda(teks: str, kata: tuple[int, int] | None) -> str:
    """The paragraph, cut down around the words concerned, which are bold, underlined and shaded."""
    awal, akhir = kata or (0, 0)
    kiri, kanan = max(awal - _SEKITAR, 0), min(akhir + _SEKITAR, len(teks)) if kata else len(teks)
    depan = ("…" if kiri else "") + html.escape(teks[kiri:awal])
    belakang = html.escape(teks[akhir:kanan]) + ("…" if kanan < len(teks) else "")
    tengah = html.escape(teks[awal:akhir])
    gaya = f"background-color:{warna().sorot}; font-weight:600; text-decoration:underline"
    return f'{depan}<span style="{gaya}">{tengah}</span>{belakang}' if tengah else depan + belakang
