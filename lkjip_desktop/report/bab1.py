"""BAB I, Pendahuluan: tugas and fungsi, the organisation, the main problems, as the office's sheets have them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from lkjip_desktop.domain.isian import Bagan, Isian, Rekaman, Tabel
from lkjip_desktop.domain.laporan import Simpul
from lkjip_desktop.report.bahan import Bahan
from lkjip_desktop.report.kata import daftar, kalimat_awal, kecil_awal, rapikan
from lkjip_desktop.report.peraturan import Peraturan, baca_peraturan, tentang_organisasi
from lkjip_desktop.report.tanda import perlu_diisi, ya

_EKOR = re.compile(r"(?:\s*[;,]\s*dan)?[\s.;,:]*$")
_BERTUGAS = re.compile(r"\bmempunyai tugas\b|\bbertugas\b", re.I)


def butir(nama: str, kunci: str, isi: Iterable[str]) -> Tabel:
    """Return a list's items as records with one field, closed as EYD has it: "...;", "...; dan", "..."."""
    rapi = [satu for teks in isi if (satu := _EKOR.sub("", rapikan(teks)))]
    akhir = {len(rapi) - 2: "; dan", len(rapi) - 1: "."}
    return Tabel(
        [
            Rekaman(f"{kunci}{nomor + 1}", satu, {nama: kalimat_awal(satu) + akhir.get(nomor, ";")})
            for nomor, satu in enumerate(rapi)
        ]
    )


def tugas_fungsi(bahan: Bahan) -> Isian:
    """Return the legal basis and the tugas as sentences and the fungsi as the list `fungsi`."""
    peraturan = baca_peraturan(bahan.laporan.instansi.dasar_hukum)
    fungsi = butir("isi", "F", bahan.laporan.naskah.fungsi)
    pembuka = f"Dalam melaksanakan tugas tersebut, {bahan.kantor} menyelenggarakan fungsi sebagai berikut."
    nilai = {
        "bila.fungsi": ya(bool(fungsi.rekaman)),
        "kalimat.tugas.dasar": _dasar(bahan, peraturan),
        "kalimat.tugas.uraian": _tugas(bahan),
        "kalimat.fungsi.pembuka": pembuka if fungsi.rekaman else perlu_diisi("fungsi perangkat daerah"),
    }
    return Isian(nilai, {"fungsi": fungsi})


def _dasar(bahan: Bahan, peraturan: Sequence[Peraturan]) -> str:
    if not peraturan:
        return perlu_diisi("peraturan tentang pembentukan, susunan organisasi, serta tugas dan fungsi perangkat daerah")
    semua = [satu.lengkap for satu in peraturan]
    dasar = " serta ".join(semua) if len(semua) == 2 else daftar(semua)
    return f"{kalimat_awal(bahan.kantor)} menyelenggarakan tugas dan fungsinya berdasarkan {dasar}."


def _tugas(bahan: Bahan) -> str:
    isi = [satu for teks in bahan.laporan.naskah.tugas if (satu := rapikan(teks).rstrip(" .;"))]
    if not isi:
        return perlu_diisi("tugas perangkat daerah menurut peraturan pembentukannya")
    if any(_BERTUGAS.search(satu) for satu in isi):
        return " ".join(f"{kalimat_awal(satu)}." for satu in isi)
    return f"{kalimat_awal(bahan.kantor)} mempunyai tugas {daftar([kecil_awal(satu) for satu in isi])}."


def struktur(bahan: Bahan) -> Isian:
    """Return the organisation as the list `struktur` of two levels, its chart, and the chart's legal block."""
    simpul = bahan.laporan.struktur
    peraturan = tentang_organisasi(baca_peraturan(bahan.laporan.instansi.dasar_hukum))
    nilai = {
        "bila.struktur": ya(bool(simpul)),
        "kalimat.struktur.pembuka": _pembuka_struktur(bahan, peraturan),
        **_blok_hukum(peraturan),
    }
    return Isian(nilai, {"struktur": Tabel(list(_daftar_unit(simpul)))}, _bagan(bahan))


def _pembuka_struktur(bahan: Bahan, peraturan: Peraturan | None) -> str:
    if not bahan.laporan.struktur:
        return perlu_diisi("susunan organisasi perangkat daerah")
    dasar = f" menurut {peraturan.lengkap}" if peraturan else ""
    return f"Susunan organisasi {bahan.kantor}{dasar} adalah sebagai berikut."


def _daftar_unit(simpul: Sequence[Simpul]) -> Iterator[Rekaman]:
    """Each unit of the first level and those right below it; what is deeper stands in the chart alone."""
    utama = _unit_utama(simpul)
    for nomor, satu in enumerate(utama, 1):
        nama, bawahan = _nama_unit(satu), [_nama_unit(anak) for anak in satu.anak]
        tutup = "." if nomor == len(utama) else ";"
        if bawahan:
            yield _unit(f"U{nomor}", nama, "HurufInduk", f"{nama}, terdiri atas:")
        else:
            yield _unit(f"U{nomor}", nama, "Huruf", f"{nama}{tutup}")
        for urut, anak in enumerate(bawahan, 1):
            teks = f"{anak}{tutup if urut == len(bawahan) else ';'}"
            yield _unit(f"U{nomor}-{urut}", f"{nama} / {anak}", "Huruf2", teks)


def _unit(kunci: str, nama: str, gaya: str, teks: str) -> Rekaman:
    return Rekaman(kunci, nama, {"gaya": gaya, "teks": teks})


def _bagan(bahan: Bahan) -> dict[str, Bagan]:
    """The chart under its head: the only unit on top, or the first where nothing hangs on it, else the office."""
    simpul = bahan.laporan.struktur
    if not simpul:
        return {}
    kepala, bawahan = simpul[0], simpul[1:]
    if kepala.anak and bawahan:
        kepala, bawahan = Simpul(nama=bahan.kantor), simpul
    return {"struktur": Bagan(_nama_unit(kepala), [_cabang(satu) for satu in (*kepala.anak, *bawahan)])}


def _cabang(simpul: Simpul) -> Bagan:
    return Bagan(_nama_unit(simpul), [_cabang(anak) for anak in simpul.anak])


def _nama_unit(simpul: Simpul) -> str:
    return rapikan(simpul.nama).rstrip(" .;:,")


def _unit_utama(simpul: Sequence[Simpul]) -> list[Simpul]:
    """The units of the first level; a single head over all others stands beside them in the list."""
    if len(simpul) == 1 and any(anak.anak for anak in simpul[0].anak):
        return [Simpul(nama=simpul[0].nama), *simpul[0].anak]
    return list(simpul)


def _blok_hukum(peraturan: Peraturan | None) -> dict[str, str]:
    """The four lines above the chart; the date stands in no sheet that is read, so it is asked for."""
    if peraturan is None:
        bagian = {"lampiran": "jenis peraturan", "nomor": "nomor peraturan", "tentang": "judul peraturan"}
        isi = {nama: perlu_diisi(apa) for nama, apa in bagian.items()}
    else:
        isi = {
            "lampiran": peraturan.jenis,
            "nomor": f"{peraturan.nomor} Tahun {peraturan.tahun}",
            "tentang": peraturan.tentang or perlu_diisi("judul peraturan"),
        }
    return {f"hukumbagan.{nama}": teks for nama, teks in (isi | {"tanggal": perlu_diisi("tanggal peraturan")}).items()}


def permasalahan(bahan: Bahan) -> Isian:
    """Return the main problems as the list `isu` with the sentence before it."""
    isu = butir("isi", "P", bahan.laporan.naskah.permasalahan)
    pembuka = (
        f"Permasalahan utama (isu strategis) yang dihadapi {bahan.kantor} pada {bahan.tahun} adalah sebagai berikut."
        if isu.rekaman
        else perlu_diisi(f"permasalahan utama (isu strategis) yang dihadapi pada {bahan.tahun}")
    )
    return Isian({"bila.isu": ya(bool(isu.rekaman)), "kalimat.isu.pembuka": pembuka}, {"isu": isu})
