"""ANG: amounts in thousands or millions among full rupiah."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.bilangan import tulis, tulis_rupiah
from lkjip_desktop.domain.finding import Finding, Tingkat
from lkjip_desktop.rules.kalimat import pilah, rangkai, sebut_letak
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.satuan_uang import JUTA, Cara, SalahSatuan, salah_satuan, skala
from lkjip_desktop.rules.tabel_uang import NAMA_UANG, AwalTabel, Kolom, turunan

_KATA = {Cara.LEMBAR: "lembar lain", Cara.JUMLAH: "jumlahnya", Cara.SERAPAN: "serapannya", Cara.PAGU: "realisasinya"}


@aturan("ANG009", "Satuan rupiah seragam")
def satuan_seragam(konteks: Konteks) -> Iterable[Finding]:
    """Angka dalam ribuan atau jutaan tidak bercampur dengan rupiah penuh.

    Yang diperiksa:
        Anggaran dan realisasi yang baru cocok dengan lembar lain, jumlah, atau serapannya setelah dikalikan atau
        dibagi seribu atau sejuta; kolom berjudul "(000)" yang berisi rupiah penuh; kolom dalam ribuan tanpa
        keterangan; pagu yang dilampaui realisasinya ratusan kali.

    Mengapa penting:
        Satu angka yang berbeda satuan mengubah jumlah dan serapan seribu kali lipat.

    Contoh:
        Pagu tertulis 992.016 pada PK dan Rp992.016.149 pada tabel realisasi anggaran: yang pertama dalam ribuan.

    Cara memperbaiki:
        Tulis semua angka dalam rupiah penuh, atau nyatakan satuannya pada judul kolom untuk seluruh isinya.

    Dasar:
        Praktik lembar kerja: satu kolom memakai satu satuan.
    """
    semua = konteks.sekali(salah_satuan)
    banyak = _isi_kolom(konteks) if semua else {}
    for (_, lembar, _, _), setabel in pilah(semua, _tabel).items():
        terkena = pilah(setabel, lambda satu: satu.kolom)
        utuh = {kolom for kolom, isi in terkena.items() if len(isi) == banyak[kolom] > 1}
        bersama = [satu for satu in setabel if satu.kolom in utuh]
        if bersama:
            yield _kolom(konteks, lembar, bersama)
        yield from (_angka(konteks, satu) for satu in setabel if satu.kolom not in utuh)


def _tabel(satu: SalahSatuan) -> tuple[str | None, str, int, bool]:
    kolom = satu.kolom
    return kolom.berkas, kolom.lembar, kolom.baris, satu.faktor < 1


def _isi_kolom(konteks: Konteks) -> dict[Kolom, int]:
    """How many amounts each column has."""
    awal, hasil = AwalTabel(konteks.laporan), dict[Kolom, int]()
    for kejadian in (*(satu.kemunculan for satu in turunan(konteks.laporan.program)), konteks.laporan.total):
        for kolom, satu in awal.uang(kejadian):
            hasil[kolom] = hasil.get(kolom, 0) + (satu.nilai.berupa_angka and satu.nilai.pasti > 0)
    return hasil


def _kolom(konteks: Konteks, lembar: str, isi: Sequence[SalahSatuan]) -> Finding:
    """One finding for a whole column, or several of a table."""
    jenis = rangkai(list(dict.fromkeys(NAMA_UANG[satu.jenis] for satu in isi)))
    if any(skala(satu.angka) > 1 for satu in isi) and isi[0].faktor < 1:
        pesan = f"Judul kolom {jenis} pada {lembar} menyatakan ribuan rupiah, tetapi angkanya rupiah penuh."
    else:
        pesan = f"Seluruh {jenis} pada {lembar} tampaknya ditulis {_satuan(isi[0])}, tetapi judulnya tidak menyatakan."
    contoh = next((satu for satu in isi if satu.saksi), isi[0])
    return satuan_seragam.temuan(
        konteks,
        fakta=f"kolom:{lembar}:{jenis}",
        tingkat=Tingkat.PERIKSA,
        pesan=f"{pesan} {_uraian(contoh)}",
        tempat=[*(satu.angka for satu in isi), *contoh.saksi],
        ditemukan=isi[0].angka.teks,
        dasar=[satu.angka.teks for satu in isi],
    )


def _angka(konteks: Konteks, satu: SalahSatuan) -> Finding:
    nama = satu.program.nama if satu.program else "seluruh program"
    subjek = satu.program.kunci if satu.program else "total"
    pasti = satu.cara is not Cara.PAGU
    return satuan_seragam.temuan(
        konteks,
        fakta=f"{subjek}:{satu.kolom.lembar}:{satu.jenis.value}",
        tingkat=Tingkat.SALAH if pasti else Tingkat.PERIKSA,
        pesan=f"{NAMA_UANG[satu.jenis].capitalize()} {nama} tampaknya ditulis {_satuan(satu)}. {_uraian(satu)}",
        tempat=[satu.angka, *satu.saksi],
        ditemukan=satu.angka.teks,
        seharusnya=_tercetak(satu) if pasti else None,
        dasar=[satu.angka.teks, *(saksi.teks for saksi in satu.saksi)],
    )


def _tercetak(satu: SalahSatuan) -> str | None:
    """The amount that would be right, in the unit that its column declares."""
    if satu.seharusnya is None:
        return None
    ribuan, sisa = divmod(satu.seharusnya, unit := skala(satu.angka))
    return tulis_rupiah(satu.seharusnya) if unit == 1 or sisa else tulis(ribuan)


def _satuan(satu: SalahSatuan) -> str:
    besar = max(satu.faktor, 1 / satu.faktor) >= JUTA
    if satu.faktor < 1:
        return f"{'sejuta' if besar else 'seribu'} kali terlalu besar"
    return f"dalam {'juta' if besar else 'ribuan'} rupiah"


def _uraian(satu: SalahSatuan) -> str:
    """The factor that reconciles the figure, and with what."""
    letak = sebut_letak([satu.angka.ref])
    hubungan = f"dikalikan {tulis(satu.faktor)}" if satu.faktor > 1 else f"dibagi {tulis(1 / satu.faktor)}"
    saksi = "; ".join(_sebut(satu.saksi)) if satu.cara in (Cara.LEMBAR, Cara.PAGU) else ""
    return f"{satu.angka.teks} pada {letak} baru cocok dengan {_KATA[satu.cara]} setelah {hubungan}" + (
        f" ({saksi})." if saksi else "."
    )


def _sebut(saksi: Iterable[Angka]) -> Iterator[str]:
    for satu in saksi:
        yield f"{satu.teks} pada {sebut_letak([satu.ref])}"


RULES = [satuan_seragam]
