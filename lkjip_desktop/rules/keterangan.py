"""TGT: remarks and calculations that stand beside the wrong indikator."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.domain.laporan import Indikator, Laporan
from lkjip_desktop.domain.sel import CellRef
from lkjip_desktop.rules.kalimat import pilah, rangkai, sebut_letak
from lkjip_desktop.rules.kata import polos
from lkjip_desktop.rules.katalog import Konteks, aturan

_PANJANG, _KHAS, _KUTIP, _SERING, _AKAR_MIN = 20, 2, 90, 20, 3
_CUKUP = 0.6
# Words that names of indikator share without meaning the same.
_UMUM = frozenset(
    """
    persentase prosentase jumlah rasio nilai indeks tingkat cakupan angka rata lama waktu hasil capaian target realisasi
    terhadap dengan yang dan atau dari pada untuk dalam di ke oleh sesuai tahun dibagi dikali seratus persen data
    kinerja indikator perangkat daerah dinas badan kabupaten kota orang hari unit per setiap seluruh total
    """.split()
)
# What every text of an office may say, like the words of its own name.
_SEKANTOR = "pelayanan layanan administrasi publik"
_IMBUHAN = re.compile(
    r"^(?:memper|diper|meng|meny|mem|men|me|peng|peny|pem|pen|per|pe|ter|ber|di|ke|se)?(\w{4,}?)(?:nya|kan|an|i)?$"
)


@dataclass
class _Teks:
    """A remark or calculation with its cell and the indikator it stands beside."""

    ref: CellRef
    teks: str
    milik: list[Indikator] = field(default_factory=list)


@aturan("TGT007", "Keterangan membahas indikatornya")
def keterangan_tertukar(konteks: Konteks) -> Iterable[Finding]:
    """Keterangan dan cara perhitungan membahas indikator di barisnya.

    Yang diperiksa:
        Kolom keterangan, penjelasan, definisi, dan cara perhitungan. Teks yang memuat sebagian besar kata khas
        indikator lain tetapi tidak satu pun kata khas indikatornya sendiri dianggap tertukar. Teks pendek dan teks
        yang menaungi beberapa baris dinilai terhadap semua indikatornya.

    Mengapa penting:
        Keterangan dipakai sebagai analisis penyebab. Keterangan indikator lain membuat analisis tidak menjawab
        capaian.

    Contoh:
        Baris "Nilai Survei Kepuasan Masyarakat" berketerangan "Pengurusan KTP Elektronik selesai 1 hari jika
        persyaratan lengkap", yang membahas lama pengurusan KTP.

    Cara memperbaiki:
        Pindahkan keterangan ke indikator yang dibahas, lalu tulis keterangan untuk indikator ini.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: laporan menjelaskan penyebab keberhasilan atau kegagalan setiap indikator.
    """
    khas = _Khas(konteks.laporan.indikator, konteks.laporan.instansi.nama or "")
    for satu in _teks(konteks.laporan):
        lain = khas.dibahas(satu)
        if lain is None:
            continue
        nama = rangkai([i.nama for i in satu.milik])
        kutipan = satu.teks if len(satu.teks) <= _KUTIP else satu.teks[:_KUTIP].rpartition(" ")[0] + "…"
        yield keterangan_tertukar.temuan(
            konteks,
            fakta=f"{satu.milik[0].kunci}:{lain.kunci}",
            tingkat=Tingkat.PERIKSA,
            pesan=f'Keterangan {nama} pada {sebut_letak([satu.ref])} membahas {lain.nama}: "{kutipan}".',
            tempat=[Tempat(ref=satu.ref, teks=satu.teks)],
            ditemukan=kutipan,
            dasar=[satu.teks],
        )


def _teks(laporan: Laporan) -> Iterator[_Teks]:
    """The texts beside indikator; a merged cell once, with all rows it stands beside."""
    letak = [
        (ref, teks, indikator)
        for indikator in laporan.indikator
        for s in indikator.sebutan
        for ref, teks in ((s.ref_keterangan, s.keterangan), (s.ref_cara, s.cara))
        if ref is not None and teks
    ]
    for ref, isi in pilah(letak, lambda tiga: tiga[0]).items():
        teks = " ".join(isi[0][1].split())
        if len(teks) >= _PANJANG:
            yield _Teks(ref, teks, list({i.kunci: i for _, _, i in isi}.values()))


class _Khas:
    """The words that tell each indikator from most others, found from a text without comparing it with every name."""

    def __init__(self, semua: Sequence[Indikator], instansi: str = "") -> None:
        self._semua = {i.kunci: i for i in semua}
        milik_kantor = {_akar(k) for k in _kata(f"{instansi} {_SEKANTOR}")}
        kata = {i.kunci: {_akar(k) for k in _kata(i.nama)} - milik_kantor for i in semua}
        pemilik: dict[str, list[str]] = {}
        for kunci, isi in kata.items():
            for satu in isi:
                pemilik.setdefault(satu, []).append(kunci)
        sering = max(2, min(len(kata) // 3, _SERING))
        self._pemilik = {satu: isi for satu, isi in pemilik.items() if len(isi) <= sering}
        self._banyak = {kunci: sum(satu in self._pemilik for satu in isi) for kunci, isi in kata.items()}

    def dibahas(self, satu: _Teks) -> Indikator | None:
        """Return the other indikator that a text speaks of; None where it says anything of its own."""
        akar = {_akar(k) for k in _kata(satu.teks)}
        if _membahas_sendiri(satu, akar):
            return None
        milik = {i.kunci for i in satu.milik}
        ada = Counter(kunci for k in akar for kunci in self._pemilik.get(k, ()) if kunci not in milik)
        calon = [(n / self._banyak[kunci], kunci) for kunci, n in ada.items() if n >= _KHAS]
        nilai, lain = max(calon, default=(0.0, ""))
        return self._semua[lain] if nilai >= _CUKUP else None


def _membahas_sendiri(satu: _Teks, akar: set[str]) -> bool:
    """True where a text holds a word of its own indikator, affixes aside ("memiliki" for "kepemilikan")."""
    sendiri = {_akar(k) for i in satu.milik for nama in (i.nama, *(s.nama for s in i.sebutan)) for k in _kata(nama)}
    return any(a in b or b in a for a in sendiri for b in akar if a == b or min(len(a), len(b)) > _AKAR_MIN)


def _kata(teks: str) -> list[str]:
    return list(dict.fromkeys(k for k in polos(teks).split() if len(k) > 2 and not k.isdigit() and k not in _UMUM))


def _akar(kata: str) -> str:
    cocok = _IMBUHAN.match(kata)
    return cocok[1] if cocok else kata


RULES = [keterangan_tertukar]
