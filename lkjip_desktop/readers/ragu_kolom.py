"""Columns whose headings leave open what they hold: told by their figures where these tell it, else asked.

"Capaian" without a realisasi can be the realisasi; "Realisasi/Capaian" names two; a column of figures beside the
targets may be headed by a word that nobody knows.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from statistics import median

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.laporan import Pertanyaan, Pilihan
from lkjip_desktop.readers.judul import baca_judul, kata_judul
from lkjip_desktop.readers.kepala import Kepala, Kolom
from lkjip_desktop.readers.nilai import KolomAngka
from lkjip_desktop.readers.peran import KUNCI_TABEL, Peran
from lkjip_desktop.readers.tabel import Tabel
from lkjip_desktop.readers.tanya import id_tanya, jawab, kunci_jalur, polos

_PERSEN = Decimal(100)
_NOMOR = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,3})*|[a-z])[.)]?", re.I)
_CONTOH = 3
_KINERJA = (Peran.TARGET, Peran.REALISASI, Peran.CAPAIAN)
# A table with any of these has its own place for what is measured, or is no table of measurement.
_TERUKUR = frozenset(
    {
        Peran.REALISASI,
        Peran.CAPAIAN,
        Peran.CAPAIAN_AKHIR,
        Peran.TARGET_AKHIR,
        Peran.KONDISI_AWAL,
        Peran.ANGGARAN,
        Peran.BOBOT,
        Peran.PEMBANDING,
    }
)


def tanya_kolom(tabel: Tabel, jawaban: Mapping[str, str]) -> list[Pertanyaan]:
    """Settle the doubtful columns of a table in place; return what only the office can say.

    Raises GalatPengguna for an answer that is none of the candidates.
    """
    _nomor_urut(tabel)
    _terhadap_akhir(tabel)
    return [*_bergaris(tabel, jawaban), *_capaian(tabel, jawaban), *_asing(tabel, jawaban)]


def _pasang(tabel: Tabel, kolom: Sequence[Kolom], peran: Peran) -> None:
    letak = {satu.kolom for satu in kolom}
    baru = [replace(k, judul=replace(k.judul, peran=peran)) if k.kolom in letak else k for k in tabel.kepala.kolom]
    tabel.kepala = Kepala(tabel.kepala.baris, tabel.kepala.baris_akhir, baru)


def _nomor_urut(tabel: Tabel) -> None:
    """Under one wide heading ("Indikator Kinerja" over "1." and the name) the column of numbers only numbers."""
    for kiri, kanan in pairwise(tabel.kepala.kolom):
        if kiri.peran in KUNCI_TABEL and kiri.peran is kanan.peran and kiri.jalur == kanan.jalur and not kiri.tetap:
            isi = [teks for baris in tabel.data if (teks := tabel.teks(baris, kiri))]
            if isi and all(_NOMOR.fullmatch(teks) for teks in isi):
                _pasang(tabel, [kiri], Peran.NO)
                tabel.__dict__.pop("kunci", None)


def _terhadap_akhir(tabel: Tabel) -> None:
    """Let "Capaian" beside the target of the Renstra's end alone be measured against that, where its figures are."""
    kepala, angka = tabel.kepala, KolomAngka(tabel)
    akhir, kolom = kepala.cari(Peran.TARGET_AKHIR), kepala.semua(Peran.CAPAIAN)
    if akhir is None or len(kolom) != 1 or kolom[0].tetap or kepala.peran & {Peran.TARGET, Peran.CAPAIAN_AKHIR}:
        return
    realisasi = kepala.semua(Peran.REALISASI)
    baris = [(angka.baca(b, kolom[0]), angka.baca(b, akhir), [angka.baca(b, k) for k in realisasi]) for b in tabel.data]
    diuji = [(c, t, r) for c, t, r in baris if c.berupa_angka and t.berupa_angka and t.pasti > 0]
    if 2 * sum(any(_diukur(c, t, satu) for satu in r) for c, t, r in diuji) > len(diuji):
        _pasang(tabel, kolom, Peran.CAPAIAN_AKHIR)


def _diukur(capaian: Angka, target: Angka, realisasi: Angka) -> bool:
    """True where a capaian is that of a target, whichever way is better, up to its last digit."""
    if not realisasi.berupa_angka:
        return False
    rasio = realisasi.pasti / target.pasti * _PERSEN
    hasil = (rasio, 2 * _PERSEN - rasio, _PERSEN**2 / rasio if rasio else rasio)
    return any(abs(satu - capaian.pasti) <= Decimal(1).scaleb(-capaian.desimal) for satu in hasil)


def _pertanyaan(tabel: Tabel, kolom: Kolom, tanya: str, pilihan: Sequence[tuple[Peran, str]]) -> Pertanyaan:
    """A question about a column, kept by sheet and heading path; the first candidate is gone on with."""
    return Pertanyaan(
        id=id_tanya("kolom", polos(tabel.lembar.nama), kunci_jalur(kolom.jalur)),
        tanya=tanya,
        tempat=[tabel.lembar.alamat(tabel.kepala.baris_akhir, kolom.kolom)],
        pilihan=[Pilihan(nilai=peran.value, bukti=bukti) for peran, bukti in pilihan],
        bawaan=pilihan[0][0].value,
    )


def _putuskan(tabel: Tabel, kolom: Sequence[Kolom], tanya: Pertanyaan, jawaban: Mapping[str, str]) -> list[Pertanyaan]:
    """Follow the office's answer, else go on with the first candidate and ask."""
    nilai = jawab(jawaban, tanya)
    _pasang(tabel, kolom, Peran(nilai or tanya.bawaan))
    return [] if nilai else [tanya]


def _bergaris(tabel: Tabel, jawaban: Mapping[str, str]) -> list[Pertanyaan]:
    """A heading that names two meanings is the one that no other column has; else its figures tell."""
    hasil: list[Pertanyaan] = []
    for kolom in tabel.kepala.kolom:
        nama = re.split(r"\s*/\s*|\s+atau\s+", kolom.jalur[-1], flags=re.I)
        arti = [baca_judul(satu).peran for satu in nama]
        if kolom.tetap or len(set(arti)) != 2 or not set(arti) <= set(_KINERJA):
            continue
        lain = {k.peran for k in tabel.kepala.kolom if k is not kolom}
        sisa = [peran for peran in arti if peran is not None and peran not in lain]
        if sisa == [Peran.REALISASI, Peran.CAPAIAN] or sisa == [Peran.CAPAIAN, Peran.REALISASI]:
            sisa = {True: [Peran.REALISASI], False: [Peran.CAPAIAN], None: sisa}[_sebesar_target(tabel, kolom)]
        if len(sisa) == 1:
            _pasang(tabel, [kolom], sisa[0])
        elif sisa:
            pilihan = [(peran, f"disebut judul kolom; {_isi(tabel, kolom)}") for peran in sisa]
            tanya = f"Kolom '{kolom.nama}' pada lembar {tabel.lembar.nama} berisi apa?"
            hasil.extend(_putuskan(tabel, [kolom], _pertanyaan(tabel, kolom, tanya, pilihan), jawaban))
    return hasil


def _capaian(tabel: Tabel, jawaban: Mapping[str, str]) -> list[Pertanyaan]:
    """Decide whether "Capaian" holds the realisasi, where no other column does; ask where nothing tells."""
    kepala = tabel.kepala
    kolom = [k for k in kepala.semua(Peran.CAPAIAN) if not _berpersen(k) and not k.tetap]
    if not kolom or Peran.REALISASI in kepala.peran or not {Peran.INDIKATOR, Peran.TARGET} <= kepala.peran:
        return []
    tanya = _pertanyaan(
        tabel,
        kolom[0],
        f"Kolom '{kolom[0].nama}' pada lembar {tabel.lembar.nama} tampak berisi realisasi. Betul?",
        [
            (Peran.REALISASI, f"tabel memuat target tanpa kolom realisasi; {_isi(tabel, kolom[0])}"),
            (Peran.CAPAIAN, "judul kolom menyebut capaian"),
            (Peran.LAIN, "bukan keduanya; kolom tidak dipakai"),
        ],
    )
    if dijawab := jawab(jawaban, tanya):
        _pasang(tabel, kolom, Peran(dijawab))
        return []
    bukti = _sebesar_target(tabel, kolom[0])
    if bukti is not False:
        _pasang(tabel, kolom, Peran.REALISASI)
    return [tanya] if bukti is None else []


def _asing(tabel: Tabel, jawaban: Mapping[str, str]) -> list[Pertanyaan]:
    """Ask about the one column of figures that nobody knows, where the table lists targets and measures nothing."""
    peran = tabel.kepala.peran
    if not {Peran.INDIKATOR, Peran.TARGET} <= peran or peran & _TERUKUR:
        return []
    asing = [k for k in tabel.kepala.kolom if k.peran is None and not k.tetap and _berangka(tabel, k)]
    if len(asing) != 1 or asing[0].judul.masa.bagian is not None or len(tabel.kepala.semua(Peran.TARGET)) > 1:
        return []
    isi = _isi(tabel, asing[0])
    pilihan = [
        (Peran.REALISASI, f"tabel memuat target tanpa kolom realisasi; {isi}"),
        (Peran.CAPAIAN, f"tabel memuat target tanpa kolom capaian; {isi}"),
        (Peran.LAIN, "judul kolom tidak dikenal"),
    ]
    besar = _sebesar_target(tabel, asing[0])
    urut = [0, 1, 2] if besar else [2, 0, 1]
    tanya = f"Judul kolom '{asing[0].nama}' pada lembar {tabel.lembar.nama} tidak dikenal. Isinya apa?"
    return _putuskan(tabel, asing, _pertanyaan(tabel, asing[0], tanya, [pilihan[i] for i in urut]), jawaban)


def _berangka(tabel: Tabel, kolom: Kolom) -> bool:
    """True for a column whose every filled cell is a figure, most cells filled."""
    angka = KolomAngka(tabel)
    nilai = [satu for baris in tabel.tampak if not (satu := angka.baca(baris, kolom)).belum_terisi]
    return len(nilai) * 2 > len(tabel.tampak) and all(satu.berupa_angka for satu in nilai)


def _isi(tabel: Tabel, kolom: Kolom) -> str:
    """What the column and its targets hold, as evidence."""
    target = tabel.kepala.cari(Peran.TARGET)
    contoh = [baris for baris in tabel.tampak if tabel.teks(baris, kolom)][:_CONTOH]
    isi = "; ".join(tabel.teks(baris, kolom) for baris in contoh)
    banding = "; ".join(tabel.teks(baris, target) or "–" for baris in contoh)
    return f"isinya {isi}, targetnya {banding}" if isi and target is not kolom else f"isinya {isi or 'kosong'}"


def _berpersen(kolom: Kolom) -> bool:
    """True where the heading itself says that the figures are a percentage of the target."""
    return bool({"persentase", "tingkat"} & set(kata_judul(kolom.jalur[-1])))


def _sebesar_target(tabel: Tabel, kolom: Kolom) -> bool | None:
    """True where the figures have the size or the unit of their targets, False where they keep near 100."""
    target, angka = tabel.kepala.cari(Peran.TARGET), KolomAngka(tabel)
    if target is None or target is kolom:
        return None
    pasangan = [(angka.baca(baris, target), angka.baca(baris, kolom)) for baris in tabel.tampak]
    if any(_sesatuan(t, c) for t, c in pasangan):
        return True
    jarak = [
        (abs(c.pasti - t.pasti) / t.pasti, abs(c.pasti - _PERSEN) / _PERSEN)
        for t, c in pasangan
        if t.berupa_angka and c.berupa_angka and t.pasti > 0 and abs(t.pasti - _PERSEN) > 5
    ]
    if not jarak:
        return True if all(c.belum_terisi or not c.berupa_angka for _, c in pasangan) else None
    dari_target, dari_seratus = median(d for d, _ in jarak), median(d for _, d in jarak)
    if dari_target * 2 <= dari_seratus:
        return True
    return False if dari_seratus * 2 <= dari_target else None


def _sesatuan(target: Angka, capaian: Angka) -> bool:
    return bool(target.satuan and target.satuan != "%" and target.satuan == capaian.satuan)
