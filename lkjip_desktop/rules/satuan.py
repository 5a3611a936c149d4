"""TGT: the unit of an indikator fits what its name counts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.laporan import Indikator, Sebutan
from lkjip_desktop.rules.kalimat import sebut_letak
from lkjip_desktop.rules.kata import inti_satuan
from lkjip_desktop.rules.katalog import Konteks, aturan

_PERSEN = inti_satuan("%")
_HARI = frozenset({"hari", "hari kerja", "jam", "menit", "detik", "bulan", "minggu"})
_CACAH = frozenset(
    "orang jiwa dokumen dok laporan unit kali kegiatan buah kasus lembar paket lokasi desa kelurahan sekolah".split()
) | {inti_satuan("orang"), inti_satuan("dokumen")}


@dataclass(frozen=True, slots=True)
class _Bentuk:
    """What a name that begins so counts, the units that cannot measure it, and how sure that is."""

    awal: re.Pattern[str]
    mustahil: frozenset[str]
    sebab: str
    tingkat: Tingkat


_BENTUK = (
    _Bentuk(
        re.compile(r"indeks\b(?!.*\b(?:persentase|capaian|pertumbuhan)\b)", re.I),
        frozenset({_PERSEN, *_HARI}),
        "indeks adalah nilai, bukan bagian dari seratus",
        Tingkat.PERIKSA,
    ),
    _Bentuk(
        re.compile(
            r"(?:nilai|skor)\s+(?:hasil\s+|evaluasi\s+|rata\s*-?\s*rata\s+)*(?:sakip|akip|lakip|lkjip|akuntabilitas|survei"
            r"|survey|ikm|skm|indeks|kepuasan|reformasi|rb|maturitas|spip|kematangan)\b",
            re.I,
        ),
        frozenset({_PERSEN, *_HARI}),
        "nilai hasil survei atau evaluasi bukan bagian dari seratus",
        Tingkat.PERIKSA,
    ),
    _Bentuk(
        re.compile(
            r"(?:rata\s*-?\s*rata\s+)?(?:lama(?:nya)?|waktu|durasi|jangka\s+waktu)\b"
            r"(?!.*\b(?:persentase|tepat|sesuai|memenuhi|standar|tingkat|penurunan|peningkatan|efisiensi)\b)",
            re.I,
        ),
        frozenset({_PERSEN}),
        "lama atau waktu diukur dengan hari, jam, atau menit",
        Tingkat.PERIKSA,
    ),
    _Bentuk(
        re.compile(r"(?:persentase|prosentase|presentase)\b", re.I),
        frozenset({*_HARI, *_CACAH}),
        "persentase dinyatakan dengan %",
        Tingkat.PERIKSA,
    ),
    _Bentuk(
        re.compile(r"rasio\b(?!.*\b(?:waktu|lama|hari)\b)", re.I),
        _HARI,
        "rasio membandingkan dua jumlah, bukan lama waktu",
        Tingkat.PERIKSA,
    ),
    _Bentuk(
        re.compile(r"jumlah\b(?!.*\b(?:persentase|rasio)\b)", re.I),
        frozenset({_PERSEN}),
        "jumlah lazimnya dicacah, misalnya orang atau dokumen",
        Tingkat.INFO,
    ),
)


@aturan("TGT005", "Satuan sesuai dengan indikator")
def satuan_cocok(konteks: Konteks) -> Iterable[Finding]:
    """Satuan dapat mengukur apa yang disebut nama indikator.

    Yang diperiksa:
        Satuan yang tertulis untuk indeks dan nilai survei atau evaluasi (bukan %), lama dan waktu (bukan %),
        persentase (bukan Hari atau cacah), rasio (bukan Hari), serta jumlah (lazimnya bukan %). Nama lain dan
        satuan lain tidak dinilai. Satuan yang berlainan antarlembar dilaporkan tersendiri.

    Mengapa penting:
        Satuan menentukan cara membaca target dan menghitung capaian. Satuan yang tidak cocok membuat indikator tidak
        terukur.

    Contoh:
        "Indeks Kepuasan Masyarakat" bersatuan %; "Lama Pengurusan KTP" bersatuan %; "Persentase Pengaduan Selesai"
        bersatuan Hari.

    Cara memperbaiki:
        Gunakan satuan dalam IKU atau PK yang sesuai: Indeks atau Nilai, Hari, %, Orang, Dokumen.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: indikator kinerja harus spesifik dan dapat diukur.
    """
    for indikator in konteks.laporan.indikator:
        bentuk = next((satu for satu in _BENTUK if satu.awal.match(indikator.nama)), None)
        if bentuk is None or len({_inti(s) for s in indikator.sebutan if s.satuan}) > 1:
            continue  # units that differ between sheets are TGT003's
        isi = [s for s in _bersatuan(indikator) if _inti(s) in bentuk.mustahil]
        if isi:
            yield satuan_cocok.temuan(
                konteks,
                fakta=f"{indikator.kunci}:{_inti(isi[0])}",
                tingkat=bentuk.tingkat,
                pesan=f"Satuan {indikator.nama} tertulis {isi[0].satuan} ({sebut_letak(s.ref_satuan for s in isi)}),"
                f" padahal {bentuk.sebab}.",
                tempat=[Tempat(ref=s.ref_satuan or s.ref, teks=s.satuan or "") for s in isi],
                ditemukan=isi[0].satuan or "",
            )


def _bersatuan(indikator: Indikator) -> Sequence[Sebutan]:
    """The places that write a unit in a column of its own; a heading over all rows says nothing of one."""
    return [s for s in indikator.sebutan if s.ref_satuan and s.satuan]


def _inti(sebutan: Sebutan) -> str:
    return inti_satuan(sebutan.satuan)


RULES = [satuan_cocok]
