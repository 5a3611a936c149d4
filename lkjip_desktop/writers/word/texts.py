"""Writes the texts of an Isian into the controls of a document, each as its owner allows."""

from __future__ import annotations

from dataclasses import dataclass, field

from lkjip_desktop.domain.dokumen import LetakDokumen
from lkjip_desktop.domain.isian import Isian
from lkjip_desktop.paket.letak import letak_paragraf
from lkjip_desktop.paket.ooxml import TR, Elemen, P, clean, inside
from lkjip_desktop.writers.word.controls import (
    PERLU_DIISI,
    control_text,
    drop_marker,
    is_blank,
    is_fillable,
    keyed,
    set_text,
)
from lkjip_desktop.writers.word.hasil import Bentrok, Dipasang, HasilIsi, KalimatLama, Perubahan
from lkjip_desktop.writers.word.kunci import BAGAN, GRAFIK, NOMOR, Kunci, kunci_rekaman
from lkjip_desktop.writers.word.merge import KOSONG
from lkjip_desktop.writers.word.naskah import Naskah
from lkjip_desktop.writers.word.ownership import Kehendak, Langkah, langkah
from lkjip_desktop.writers.word.package import Cerita
from lkjip_desktop.writers.word.record_style import GAYA
from lkjip_desktop.writers.word.state import Keadaan
from lkjip_desktop.writers.word.styles import ensure_marker


@dataclass(slots=True)
class Tulisan:
    """A text that was written over another, and where."""

    sdt: Elemen
    kunci: str
    lama: str
    baru: str


@dataclass(slots=True)
class Tertulis:
    """What was written in one story."""

    cerita: Cerita
    tulisan: list[Tulisan]


def semua_teks(isian: Isian, kunci: dict[str, list[str]]) -> dict[str, str]:
    """Return every text of an Isian by its full key, the decisions on optional stretches among them.

    `kunci` are the records' keys by table; the paragraph style of a record is no text.
    """
    hasil = {nama: clean(teks) for nama, teks in isian.nilai.items()}
    for nama, tabel in isian.tabel.items():
        for satu, rekaman in zip(kunci[nama], tabel.rekaman, strict=True):
            isi = {bidang: teks for bidang, teks in rekaman.isi.items() if bidang != GAYA}
            hasil |= {str(kunci_rekaman(nama, satu, bidang)): clean(teks) for bidang, teks in isi.items()}
    return hasil


def isi_kontrol(
    naskah: Naskah, teks: dict[str, str], tabel: set[str], hasil: HasilIsi, kehendak: Kehendak
) -> list[Tertulis]:
    """Fill all controls with `teks` by key, `tabel` being the Isian's tables; note what was not done.

    Returns what was written, for `catat_perubahan`.
    """
    tertulis: list[Tertulis] = []
    terlihat: dict[str, Kunci] = {}
    pengisi = _Pengisi(teks, naskah.keadaan.teks, hasil, kehendak)
    for satu in naskah.cerita:
        for sdt, kunci in list(keyed(satu.akar)):
            terlihat[str(kunci)] = kunci
            if not is_fillable(sdt):
                continue
            drop_marker(sdt)
            if kunci.rekaman == "" and kunci.nama in tabel:
                _write_dash(sdt, kunci, naskah.keadaan)
            elif str(kunci) in teks:
                pengisi.isi(sdt, kunci)
        tertulis.append(Tertulis(satu, pengisi.ambil_tulisan()))
    if any(baris.startswith(PERLU_DIISI) for satu in teks.values() for baris in satu.split("\n")):
        ensure_marker(naskah.gaya)
    hasil.dikenal += sum(kunci in terlihat for kunci in teks)
    hasil.hilang += [kunci for kunci in teks if kunci not in terlihat]
    hasil.asing += [nama for nama, kunci in terlihat.items() if nama not in teks and _wants_text(kunci, tabel)]
    gambar = (f"{GRAFIK}.", f"{BAGAN}.")
    ingat = {
        nama: isi
        for nama, isi in naskah.keadaan.teks.items()
        if nama in teks or nama in terlihat or nama.startswith(gambar)
    }
    naskah.keadaan.teks = ingat | pengisi.terisi
    return tertulis


def catat_perubahan(tertulis: list[Tertulis], naskah: Naskah, hasil: HasilIsi) -> None:
    """Note what was written and where it stands in the finished document; what was taken out of it is no change."""
    for satu in tertulis:
        hasil.perubahan += _changes(satu.cerita, satu.tulisan, naskah)
    _note_kept(naskah, hasil)


def _note_kept(naskah: Naskah, hasil: HasilIsi) -> None:
    """Note where the texts stand that people typed over and that were kept."""
    tertahan = {*(satu.kunci for satu in hasil.bentrok), *(satu.kunci for satu in hasil.kalimat_lama)}
    for cerita in naskah.cerita if tertahan else ():
        letak = letak_paragraf(cerita.bagian, cerita.akar, naskah.gaya)
        for sdt, kunci in keyed(cerita.akar):
            paragraf = next(sdt.iterancestors(P), next(sdt.iter(P), None))
            if str(kunci) in tertahan and paragraf in letak:
                hasil.letak.setdefault(str(kunci), letak[paragraf])


def catat_pemasangan(naskah: Naskah, hasil: HasilIsi) -> None:
    """Note which controls were put back and where they stand in the finished document."""
    terpasang = naskah.pemasangan.terpasang
    letak: dict[Elemen, LetakDokumen] = {}
    for cerita in naskah.cerita if terpasang else ():
        letak |= letak_paragraf(cerita.bagian, cerita.akar, naskah.gaya)
    for satu in terpasang:
        paragraf = next(satu.sdt.iterancestors(P), None)
        tempat = None if paragraf is None else letak.get(paragraf)
        hasil.dipasang.append(Dipasang(str(satu.kunci), satu.teks, tempat, satu.pasti))


@dataclass(slots=True)
class _Pengisi:
    """Fills one control after another; `terisi` becomes what the document remembers."""

    teks: dict[str, str]
    ingat: dict[str, str]
    hasil: HasilIsi
    kehendak: Kehendak
    terisi: dict[str, str] = field(default_factory=dict)
    tulisan: list[Tulisan] = field(default_factory=list)

    def isi(self, sdt: Elemen, kunci: Kunci) -> None:
        """Do with a control what its owner and the person's choice allow.

        What is kept by choice is remembered as last filled, so that the next look offers its change again.
        """
        nama = str(kunci)
        baru, terisi = self.teks[nama], self.ingat.get(nama)
        tertulis = None if is_blank(sdt, kunci) else control_text(sdt)
        perlu = langkah(kunci.pemilik, tertulis, terisi, baru)
        perlu = self.kehendak.atas(nama, perlu, berisi=tertulis is not None)
        if perlu is Langkah.TULIS:
            set_text(sdt, baru)
            if (tertulis or "") != baru:
                self.tulisan.append(Tulisan(sdt, nama, tertulis or "", baru))
        if perlu in (Langkah.TULIS, Langkah.SAMA):
            self.terisi[nama] = baru
        if perlu is Langkah.BENTROK:
            self.hasil.bentrok.append(Bentrok(nama, terisi or "", tertulis or "", baru))
        elif perlu is Langkah.USANG:
            self.hasil.kalimat_lama.append(KalimatLama(nama, tertulis or "", baru))

    def ambil_tulisan(self) -> list[Tulisan]:
        """Return what was written since the last call."""
        hasil, self.tulisan = self.tulisan, []
        return hasil


def _changes(satu: Cerita, tulisan: list[Tulisan], naskah: Naskah) -> list[Perubahan]:
    """Return what was written in a story with its places, which are only looked up where there is something."""
    if not tulisan:
        return []
    letak = letak_paragraf(satu.bagian, satu.akar, naskah.gaya)
    hasil: list[Perubahan] = []
    for tulis in tulisan:
        paragraf = next(tulis.sdt.iterancestors(P), None)
        paragraf = next(tulis.sdt.iter(P), None) if paragraf is None else paragraf
        tempat = LetakDokumen(satu.bagian) if paragraf is None else letak.get(paragraf)
        if tempat is not None:
            hasil.append(Perubahan(tulis.kunci, tempat, tulis.lama, tulis.baru))
    return hasil


def _write_dash(sdt: Elemen, kunci: Kunci, keadaan: Keadaan) -> None:
    """Show that a table is empty: a dash in each cell of its one row, one dash for a stretch of paragraphs."""
    awal = {corak.bidang[0] for corak in keadaan.purwarupa.get(kunci.nama, []) if not corak.baris}
    teks = KOSONG if inside(sdt, TR) or kunci.bidang_penuh in awal or not awal else ""
    if control_text(sdt) != teks or is_blank(sdt, kunci):
        set_text(sdt, teks)


def _wants_text(kunci: Kunci, tabel: set[str]) -> bool:
    return (
        kunci.pemilik not in (GRAFIK, BAGAN)
        and kunci.nama != NOMOR
        and not (kunci.rekaman == "" and kunci.nama in tabel)
    )
