"""NAR: one fact, one figure, in the workbook, in every table and in every sentence of the report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.engine.pembulatan import tercetak
from lkjip_desktop.engine.salah_ketik import salah_ketik
from lkjip_desktop.rules.anggaran import uang_sama
from lkjip_desktop.rules.fakta import satu_angka
from lkjip_desktop.rules.kalimat import rangkai, sebut_letak
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.naskah import Naskah
from lkjip_desktop.rules.naskah_acuan import Rujukan, Ukur
from lkjip_desktop.rules.naskah_bahan import acuan, pernyataan
from lkjip_desktop.rules.naskah_isian import IsianBerbeda, isian_berbeda
from lkjip_desktop.rules.naskah_pernyataan import Pernyataan
from lkjip_desktop.rules.naskah_sel import sel_berbeda
from lkjip_desktop.rules.naskah_silang import tertukar
from lkjip_desktop.rules.naskah_ucapan import Ucapan, ucapan_berbeda
from lkjip_desktop.rules.perencanaan import target_sama

# What these say of the report's own places is said here.
_SETARA = (satu_angka, target_sama, uang_sama)


@dataclass
class _Perkara:
    """A fact with all places of the report that give it otherwise."""

    kunci: str
    sebutan: str
    rujukan: Sequence[Rujukan]
    tempat: list[Tempat] = field(default_factory=list)
    pasti: bool = False
    ketikan: str | None = None


@aturan("NAR001", "Angka dalam laporan sesuai dengan sumbernya")
def angka_naskah(konteks: Konteks) -> Iterable[Finding]:
    """Angka dalam kalimat dan tabel laporan sama dengan kertas kerja dan sama di semua bagian laporan.

    Yang diperiksa:
        Target, realisasi, capaian, anggaran, serapan, nilai survei, dan jumlah responden dalam setiap kalimat dan
        tabel laporan Word. Angka dalam kalimat dikenali dari nama indikator, program, atau unsur pada kalimat itu
        atau pada judul di atasnya. Bila ada kertas kerja, angkanya menjadi acuan; bila tidak ada, yang dibandingkan
        adalah bagian-bagian laporan. Angka yang hanya berbeda jumlah desimalnya, tahun, nomor, tanggal, dan angka
        tentang selisih, rata-rata nasional, atau triwulan tidak dihitung.

    Mengapa penting:
        Laporan disunting berminggu-minggu, sedangkan angkanya masih berubah. Satu keadaan dengan dua angka
        menimbulkan pertanyaan angka mana yang benar.

    Contoh:
        BAB III menulis realisasi 101,43%, sedangkan kertas kerja dan tabel di atasnya menulis 101,33%.

    Cara memperbaiki:
        Samakan dengan angka acuan. Bila laporan dibuat dengan program ini, gunakan Perbarui Laporan.

    Dasar:
        PermenPANRB Nomor 53 Tahun 2014: informasi kinerja dalam laporan harus andal dan konsisten.
    """
    if konteks.naskah is None:
        return
    perkara: dict[str, _Perkara] = {}
    for beda in sel_berbeda(konteks, konteks.naskah, konteks.sekali(acuan)):
        satu = perkara.setdefault(beda.kunci, _Perkara(beda.kunci, beda.sebutan, beda.rujukan))
        satu.tempat.append(beda.tempat)
        satu.pasti = satu.pasti or beda.pasti
    for ucapan in konteks.sekali(ucapan_keliru):
        satu = perkara.setdefault(ucapan.kunci, _Perkara(ucapan.kunci, ucapan.sebutan, ucapan.rujukan))
        satu.tempat.append(konteks.naskah.tempat(ucapan.pernyataan.kalimat.paragraf, *ucapan.pernyataan.rentang))
        satu.pasti = satu.pasti or ucapan.pasti
        satu.ketikan = satu.ketikan or ucapan.ketikan
    setara = {satu.kunci: satu for satu in _dalam_laporan(konteks, konteks.naskah)}
    for satu in perkara.values():
        lain = setara.pop(f"{angka_naskah.kode}:{satu.kunci}", None)
        temuan = _temuan(konteks, satu)
        yield temuan if lain is None else _gabung(lain, temuan)
    yield from setara.values()
    dituduh = {t.ref.dokumen.urutan for satu in perkara.values() for t in satu.tempat if t.ref.dokumen is not None}
    for isian in isian_berbeda(konteks.naskah, {*dituduh}):
        yield _isian(konteks, isian)


def _isian(konteks: Konteks, satu: IsianBerbeda) -> Finding:
    letak = sebut_letak(t.ref for t in satu.tempat)
    return angka_naskah.temuan(
        konteks,
        fakta=f"isian:{satu.tertulis}:{satu.baru}",
        tingkat=Tingkat.SALAH,
        pesan=f"Angka {satu.tertulis} pada {letak} berasal dari kertas kerja, yang sekarang memberi {satu.baru}.",
        tempat=satu.tempat,
        ditemukan=satu.tertulis,
        seharusnya=satu.baru,
    )


def ucapan_keliru(konteks: Konteks) -> list[Ucapan]:
    """Return the statements of sentences that contradict what is known, those told as exchanged left out."""
    bertukar = {id(p) for satu in konteks.sekali(tertukar) for p in satu.pernyataan}
    semua: list[Pernyataan] = [p for p in konteks.sekali(pernyataan) if id(p) not in bertukar]
    return list(ucapan_berbeda(semua, konteks.sekali(acuan)))


def _temuan(konteks: Konteks, satu: _Perkara) -> Finding:
    nilai = list(dict.fromkeys(tercetak(r.angka) for r in satu.rujukan))
    tertulis = list(dict.fromkeys(t.teks for t in satu.tempat))
    benar = nilai[0] if len(nilai) == 1 else None
    letak = sebut_letak(t.ref for t in satu.tempat)
    acuan_ = _sebut_acuan(konteks, satu, nilai)
    ketikan = f" Mungkin salah ketik: {satu.ketikan}." if satu.ketikan else ""
    return angka_naskah.temuan(
        konteks,
        fakta=satu.kunci,
        tingkat=Tingkat.SALAH if satu.pasti and benar else Tingkat.PERIKSA,
        pesan=f"{satu.sebutan} tertulis {rangkai(tertulis)} pada {letak}, sedangkan {acuan_}.{ketikan}",
        tempat=[*satu.tempat, *(ref for r in satu.rujukan for ref in r.letak)],
        ditemukan="; ".join(tertulis),
        seharusnya=benar,
        dasar=[*tertulis, *nilai],
    )


def _sebut_acuan(konteks: Konteks, satu: _Perkara, nilai: Sequence[str]) -> str:
    """Where the right figure stands: in the workbook, else elsewhere in the report; or that it is computed."""
    letak = list(dict.fromkeys(ref for r in satu.rujukan for ref in r.letak))
    if not letak:
        return f"menurut perhitungan {rangkai(list(nilai), 'atau')}"
    naskah = konteks.naskah
    dalam_buku = naskah is not None and not all(naskah.milik(ref) for ref in letak)
    awal = "kertas kerja menulis" if dalam_buku else "di bagian lain tertulis"
    return f"{awal} {rangkai(list(nilai), 'atau')} ({sebut_letak(letak[:_LETAK_TERBANYAK])})"


_LETAK_TERBANYAK = 4


def _dalam_laporan(konteks: Konteks, naskah: Naskah) -> Iterator[Finding]:
    """What the ledger says of two places of the report itself, as a finding of this rule."""
    for satu in _SETARA:
        for temuan in satu(konteks):
            if temuan.tempat and all(naskah.milik(t.ref) for t in temuan.tempat):
                kunci = temuan.kunci.partition(":")[2]
                ubah = {"kode": angka_naskah.kode, "nama": angka_naskah.nama, "kunci": f"{angka_naskah.kode}:{kunci}"}
                yield temuan.model_copy(update=ubah)


def _gabung(satu: Finding, lain: Finding) -> Finding:
    """One finding of one fact: the tables' with the places of the sentences."""
    tempat = [*satu.tempat, *(t for t in lain.tempat if t.ref not in {s.ref for s in satu.tempat})]
    kalimat = rangkai([f"{t.teks} ({t.ref})" for t in lain.tempat if t.ref.lembar == "Naskah"])
    pesan = f"{satu.pesan} Dalam kalimat tertulis {kalimat}." if kalimat else satu.pesan
    return satu.model_copy(update={"tempat": tuple(tempat), "pesan": pesan})


def ketikan(tertulis: str, rujukan: Iterable[Rujukan]) -> str | None:
    """Return the slip that turns a known figure into the written one."""
    return next((slip for r in rujukan if (slip := salah_ketik(tertulis, tercetak(r.angka)))), None)


UKUR_UANG = (Ukur.ANGGARAN, Ukur.REALISASI_ANGGARAN)
RULES = [angka_naskah]
