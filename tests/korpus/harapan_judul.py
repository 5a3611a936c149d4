"""What a person reads in each of the 32 sets of headings, column by column, in the order of the shared file.

A column is its meaning with its year, its distance from the report's year, or its part of the year; "-" is a column
that says nothing of target, realisasi, capaian, money or the names they belong to.
"""

from __future__ import annotations

_BULAN = "; ".join(f"realisasi bagian {bulan}" for bulan in range(1, 13))
_TW = "; ".join(f"realisasi bagian {triwulan}" for triwulan in range(1, 5))
_RENJA = "; ".join(f"realisasi bagian {tw}; realisasi anggaran bagian {tw}" for tw in range(1, 5))
_TAHUN = "; ".join(f"target {tahun}" for tahun in range(2013, 2019))

HARAPAN: list[list[str]] = [
    satu.split("; ")
    for satu in (
        "nomor; -; kategori",
        "-; -",
        "sasaran; indikator; target; realisasi; capaian",
        "nomor; indikator; realisasi 2015; realisasi 2016; capaian 2015; capaian 2016",
        "target bagian 3; realisasi bagian 3; capaian bagian 3; target 2018; capaian",
        f"-; sasaran; indikator; satuan; target; {_BULAN}; realisasi; capaian",
        "indikator; target; realisasi; capaian",
        "target; realisasi; anggaran; realisasi anggaran; capaian",
        "nomor; indikator; satuan; kondisi awal 2017; target 2019; target 2020; target 2021; target 2022; target 2023; "
        "target akhir 2023",
        f"nomor; indikator; kondisi awal 2012; {_TAHUN}; target akhir; penanggung jawab",
        "nomor; sasaran; indikator; satuan; target",
        "-; -; -; -; -; -; -; -; -; -",
        "-; nomor; sasaran; indikator; target; realisasi; capaian; kategori; -; nilai tertimbang",
        "nomor; -; sasaran; kode; indikator; kondisi awal 2015; target 2016; target 2017; penanggung jawab; -",
        f"nomor; kode; program; indikator program; target akhir 2021; -; -; -; target; anggaran; {_RENJA}; realisasi; "
        "realisasi anggaran; capaian; serapan; -; -; capaian sampai tahun ini; -; penanggung jawab; keterangan",
        "kode; nomor; -; -; bobot; -; -; -; bobot; -; bobot; -; kategori; -; -; keterangan; kategori; -; -; "
        "tindak lanjut; keterangan; kategori; -; -; keterangan",
        "nomor; program; anggaran; realisasi anggaran; serapan; anggaran; efisiensi; -",
        "kode; program; anggaran; -; realisasi anggaran; -; -; -; -; -; -; -; -; -",
        "nomor; kode; sasaran; bobot; nomor; kode; indikator; bobot; target; satuan; polarisasi; realisasi; capaian; "
        "penanggung jawab",
        "nomor; kode; indikator; penanggung jawab; satuan; target bagian 1; realisasi bagian 1; target bagian 2; "
        "realisasi bagian 2; target bagian 12; realisasi bagian 12",
        "kode; realisasi; kendala; tindak lanjut; tindak lanjut; penanggung jawab; -; -; -",
        "-; -; kegiatan; -; target; bobot; capaian bagian 1; -; realisasi bagian 1; capaian bagian 8; -; "
        "realisasi bagian 8; -; -",
        "target akhir 2025; target 2025; satuan; realisasi 2025; target akhir 2026; target 2026",
        "nomor; indikator; target; target bagian 1; realisasi bagian 1; capaian bagian 1; capaian",
        "nomor; kategori; -; kategori; -",
        "nomor; sasaran; indikator; target; program; anggaran; keterangan",
        "nomor; penanggung jawab; -; -; -; -; indikator; satuan; kondisi awal; target bagian 1; target bagian 2; "
        f"target bagian 3; target bagian 4; target; {_TW}; capaian; anggaran; -; realisasi anggaran; serapan",
        f"nomor; penanggung jawab; sasaran; indikator; satuan; target; {_TW}; capaian; serapan; capaian; -",
        "nomor; program; anggaran; realisasi anggaran; efisiensi",
        "nomor; kode; program; indikator program; target akhir; realisasi; -; target; anggaran; -; -; -; -; -; -; -; "
        "penanggung jawab",
        "tujuan; sasaran; indikator; kode; program; indikator program; kondisi awal; target 2021; anggaran 2021; "
        "target 2022; anggaran 2022; target 2023; anggaran 2023; target akhir; penanggung jawab; -",
        "nomor; indikator; target; realisasi; tindak lanjut",
    )
]
