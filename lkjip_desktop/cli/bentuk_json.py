"""The JSON that others rely on (design: section 7). Key names are a contract; nothing here decides anything."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from lkjip_desktop.domain.angka import Angka
from lkjip_desktop.domain.catatan import HalamanAturan
from lkjip_desktop.domain.dokumen import LetakDokumen
from lkjip_desktop.domain.finding import Finding, Kelengkapan
from lkjip_desktop.domain.hasil import Hasil, HasilIndikator, HasilProgram
from lkjip_desktop.domain.laporan import (
    Indikator,
    JenisFakta,
    Kemunculan,
    Laporan,
    Pejabat,
    Program,
    Simpul,
    TempatPejabat,
)
from lkjip_desktop.domain.sel import CellRef

if TYPE_CHECKING:
    from lkjip_desktop.pipeline import Dikomentari, HasilAcuan, Keluaran, Lampiran, Lembar, Pemeriksaan

Objek = dict[str, Any]


def _desimal(nilai: Decimal | None) -> str | None:
    return None if nilai is None else f"{nilai:f}"


def nilai(angka: Angka | None) -> Objek | None:
    """Return a NILAI: a decimal with a dot, the text as printed, its cell and where it comes from."""
    if angka is None:
        return None
    return {
        "nilai": _desimal(angka.nilai),
        "teks": angka.teks,
        "lembar": angka.ref.lembar if angka.ref else None,
        "sel": angka.ref.sel if angka.ref else None,
        "asal": angka.asal.value,
        "rumus": angka.rumus,
        "bawah": _desimal(angka.bawah),
        "atas": _desimal(angka.atas),
        **({"berkas": angka.ref.berkas} if angka.ref and angka.ref.berkas else {}),
    }


def tempat(ref: CellRef, teks: str) -> Objek:
    """Return a TEMPAT of a sheet or of a Word document; a further source also says its file."""
    if ref.dokumen is not None:
        return tempat_dokumen(ref.dokumen, teks)
    return {"lembar": ref.lembar, "sel": ref.sel, "teks": teks, **({"berkas": ref.berkas} if ref.berkas else {})}


def tempat_dokumen(letak: LetakDokumen, teks: str, berkas: str | None = None) -> Objek:
    """Return a TEMPAT of a document; `berkas` replaces the one that the place names."""
    return {
        "berkas": berkas if berkas is not None else letak.berkas,
        "bagian": letak.bagian.value,
        "paragraf": letak.paragraf,
        "tabel": letak.tabel,
        "baris": letak.baris,
        "kolom": letak.kolom,
        "teks": teks,
    }


def temuan(satu: Finding) -> Objek:
    """Return a FINDING."""
    return {
        "kunci": satu.kunci,
        "kode": satu.kode,
        "nama": satu.nama,
        "tingkat": satu.tingkat.value,
        "pesan": satu.pesan,
        "tempat": [tempat(t.ref, t.teks) for t in satu.tempat],
        "ditemukan": satu.ditemukan,
        "seharusnya": satu.seharusnya,
        "mengapa": satu.mengapa,
        "perbaikan": satu.perbaikan,
        "diterima": satu.diterima,
    }


def keluaran(satu: Keluaran, lampiran: Lampiran | None = None) -> Objek:
    """Return what `buat` says, with the files of `--lampiran` where they were asked for."""
    berkas: Objek = {"word": str(satu.word), "excel": str(satu.excel) if satu.excel else None}
    if lampiran is not None:
        berkas["lampiran"] = [str(lain) for lain in lampiran.berkas]
    return {
        "keluaran": berkas,
        "alasan_excel": satu.alasan_excel,
        "temuan": [temuan(t) for t in satu.temuan],
        "catatan": [*satu.catatan, *(lampiran.catatan if lampiran else [])],
        **({"acuan": _acuan(satu.acuan, str(satu.word))} if satu.acuan else {}),
    }


def _acuan(satu: HasilAcuan, word: str) -> Objek:
    """Return what an older report gave: from where to where, what it did not, and the words that are left to settle."""
    bawaan = satu.bawaan
    return {
        "berkas": str(satu.berkas),
        "tahun": satu.tahun,
        "milik_lain": satu.asing,
        "logo": satu.logo,
        "dibawa": [{"dari": dari, "ke": ke, "banyak": banyak} for (dari, ke), banyak in bawaan.dibawa.items()],
        "ditinggal": [{"dari": dari, "alasan": alasan} for dari, alasan in bawaan.ditinggal.items()],
        "tanda": [{"tempat": tempat_dokumen(b.letak, b.kata, word), "alasan": b.alasan} for b in satu.bekas],
        "beda": bawaan.beda,
    }


def pemeriksaan(satu: Pemeriksaan, lembar: Lembar | None = None, komentar: Dikomentari | None = None) -> Objek:
    """Return what `periksa` says."""
    ditulis = {"lembar": lembar, "komentar": komentar}
    return {
        "temuan": [temuan(t) for t in satu.temuan],
        "kelengkapan": [_kelengkapan(k) for k in satu.kelengkapan],
        "keluaran": {nama: str(isi.berkas) for nama, isi in ditulis.items() if isi is not None},
        "catatan": [kalimat for isi in ditulis.values() if isi is not None for kalimat in isi.catatan],
    }


def aturan(satu: HalamanAturan) -> Objek:
    """Return a rule's page."""
    return {"kode": satu.kode, "nama": satu.nama, "ringkasan": satu.ringkasan, "bagian": dict(satu.bagian)}


def _kelengkapan(satu: Kelengkapan) -> Objek:
    return {"bagian": satu.bagian, "ada": satu.ada, "keterangan": satu.keterangan}


def bacaan(laporan: Laporan, hasil: Hasil) -> Objek:
    """Return what `baca` says: the workbook as understood, with what the engine made of it."""
    terukur = {satu.kunci for satu in laporan.terukur}
    menurut_kunci = {satu.kunci: satu for satu in hasil.indikator}
    indikator = [_indikator(satu, menurut_kunci.get(satu.kunci)) for satu in laporan.indikator if satu.kunci in terukur]
    rencana = [_indikator(satu, menurut_kunci.get(satu.kunci)) for satu in laporan.rencana]
    dicabut = [_indikator(satu, None) for satu in laporan.indikator if satu.dicabut]
    return {
        "tahun": laporan.tahun,
        "instansi": _instansi(laporan),
        "pejabat": [_pejabat(satu) for satu in laporan.pejabat],
        "indikator": indikator,
        "rencana": rencana,
        "dicabut": dicabut,
        "program": [*_pohon(laporan.program, hasil.program)],
        "total_anggaran": nilai(hasil.total_anggaran),
        "total_realisasi": nilai(hasil.total_realisasi),
        "survei": _survei(laporan, hasil),
        "riwayat": list(_riwayat(laporan)),
        "renstra": list(_renstra(laporan)),
        "struktur": [_simpul(satu) for satu in laporan.struktur],
        "lembar": [
            {
                "nama": b.nama,
                "jenis": b.jenis.value if b.jenis else None,
                "baris": list(b.baris),
                "alasan": b.alasan,
                **({"berkas": b.berkas} if b.berkas else {}),
            }
            for b in laporan.lembar
        ],
        "pertanyaan": [
            {
                "id": p.id,
                "tanya": p.tanya,
                "tempat": [tempat(r, laporan.teks_sel.get(r.kunci, "")) for r in p.tempat],
                "pilihan": [{"nilai": c.nilai, "bukti": c.bukti} for c in p.pilihan],
                "bawaan": p.bawaan,
            }
            for p in laporan.pertanyaan
        ],
    }


def _instansi(laporan: Laporan) -> Objek:
    satu = laporan.instansi
    return {
        "nama": satu.nama,
        "daerah": satu.daerah,
        "jenis": satu.jenis,
        "periode_renstra": satu.periode_renstra,
        "visi": satu.visi,
        "misi": satu.misi,
        "tujuan": satu.tujuan,
        "tempat": satu.tempat,
        "tanggal": satu.tanggal,
    }


def _pejabat(satu: Pejabat) -> Objek:
    return {
        "nama": satu.nama,
        "nip": satu.nip,
        "jabatan": satu.jabatan,
        "pangkat": satu.pangkat,
        "tempat": [t for letak in satu.tempat for t in _letak_pejabat(letak)],
    }


def _letak_pejabat(letak: TempatPejabat) -> Iterable[Objek]:
    for bagian in ("nama", "nip"):
        ref, teks = getattr(letak, f"ref_{bagian}"), getattr(letak, bagian)
        if ref is not None and teks:
            yield tempat(ref, teks)


def _indikator(satu: Indikator, hasil: HasilIndikator | None) -> Objek:
    return {
        "nama": satu.nama,
        "sasaran": satu.sasaran,
        "satuan": satu.satuan,
        "arah": satu.arah.value,
        "target": nilai(hasil.target if hasil else _pertama(satu, JenisFakta.TARGET)),
        "realisasi": nilai(hasil.realisasi if hasil else None),
        "capaian": nilai(hasil.capaian if hasil else None),
        "kategori": hasil.kategori if hasil else None,
        "kemunculan": [_kemunculan(k) for k in satu.kemunculan],
        "alasan_arah": satu.alasan_arah,
    }


def _pertama(satu: Indikator, jenis: JenisFakta) -> Angka | None:
    return next((k.nilai for k in satu.fakta(jenis) if not k.nilai.belum_terisi), None)


def _kemunculan(satu: Kemunculan) -> Objek:
    return {
        "jenis": satu.jenis.value,
        "tahun": satu.tahun,
        "nilai": nilai(satu.nilai),
        "sumber": satu.sumber.value,
        "edisi": satu.edisi.value if satu.edisi else None,
    }


def _pohon(program: Sequence[Program], hasil: Sequence[HasilProgram], tingkat: int = 0) -> Iterable[Objek]:
    """The programs of a level; those that a perubahan took out have no result and are left out."""
    berlaku = [satu for satu in program if not satu.dicabut]
    return (_program(h, satu, tingkat) for satu, h in zip(berlaku, hasil, strict=True))


def _program(satu: HasilProgram, asal: Program, tingkat: int) -> Objek:
    anak = "kegiatan" if tingkat == 0 else "sub_kegiatan"
    isi: Objek = {
        "kode": satu.kode,
        "nama": satu.nama,
        "anggaran": nilai(satu.anggaran),
        "realisasi": nilai(satu.realisasi),
        "serapan": nilai(satu.serapan),
        "kemunculan": [_kemunculan(k) for k in asal.kemunculan],
    }
    if tingkat < 2:
        isi[anak] = [*_pohon(asal.kegiatan, satu.kegiatan, tingkat + 1)]
    return isi


def _survei(laporan: Laporan, hasil: Hasil) -> Objek | None:
    satu = laporan.survei
    if satu is None:
        return None
    hitungan = hasil.survei
    return {
        "responden": int(satu.responden.nilai) if satu.responden and satu.responden.nilai is not None else None,
        "unsur": [{"kode": u.kode, "nama": u.nama, "rata_rata": nilai(u.rata_rata)} for u in satu.unsur],
        "indeks": nilai(satu.indeks or (hitungan.indeks if hitungan else None)),
        "ikm": nilai(satu.ikm or (hitungan.ikm if hitungan else None)),
        "mutu": satu.mutu or (hitungan.mutu if hitungan else None),
    }


def _riwayat(laporan: Laporan) -> Iterable[Objek]:
    for satu in laporan.terukur:
        tahun = sorted({k.tahun for k in satu.kemunculan if k.tahun and k.jenis in _TAHUNAN}, reverse=True)
        for t in tahun:
            realisasi, capaian = (_tahunan(satu, jenis, t) for jenis in _TAHUNAN)
            yield {"indikator": satu.nama, "tahun": t, "realisasi": nilai(realisasi), "capaian": nilai(capaian)}


_TAHUNAN = (JenisFakta.REALISASI, JenisFakta.CAPAIAN)


def _tahunan(satu: Indikator, jenis: JenisFakta, tahun: int) -> Angka | None:
    return next((k.nilai for k in satu.fakta(jenis, tahun) if not k.nilai.belum_terisi), None)


def _renstra(laporan: Laporan) -> Iterable[Objek]:
    for satu in laporan.indikator:
        capaian = _pertama(satu, JenisFakta.CAPAIAN_RENSTRA)
        for target in satu.fakta(JenisFakta.TARGET_RENSTRA):
            yield {
                "indikator": satu.nama,
                "tahun_akhir": target.tahun,
                "target": nilai(target.nilai),
                "capaian": nilai(capaian),
            }


def _simpul(satu: Simpul) -> Objek:
    return {"nama": satu.nama, "anak": [_simpul(anak) for anak in satu.anak]}
