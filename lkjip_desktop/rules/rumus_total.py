"""ANG: formulas behind printed totals."""

from __future__ import annotations

from collections.abc import Iterable

from lkjip_desktop.domain.finding import Finding, Tempat, Tingkat
from lkjip_desktop.rules.kalimat import pilah
from lkjip_desktop.rules.katalog import Konteks, aturan
from lkjip_desktop.rules.penjumlahan import BukuRumus, uraikan_celah
from lkjip_desktop.rules.persamaan import BukuJumlah


@aturan("ANG007", "Rumus total memuat semua baris")
def rumus_total(konteks: Konteks) -> Iterable[Finding]:
    """Rumus pada sel jumlah menjumlahkan semua rinciannya, masing-masing sekali.

    Yang diperiksa:
        Rumus penjumlahan (SUM, SUBTOTAL, tanda tambah) pada total, program, dan kegiatan: baris yang tidak termasuk,
        sel berupa teks yang dilewati SUM, angka yang diketik di antara alamat sel, serta baris yang terhitung dua
        kali karena jumlah dan rinciannya sama-sama termasuk. Rumus dengan fungsi lain atau alamat ke lembar lain
        tidak diuji. Bila akibatnya sudah tampak sebagai jumlah yang keliru, rumusnya dijelaskan pada temuan itu.

    Mengapa penting:
        Total yang memuat angka ketikan atau melewatkan baris tidak ikut berubah saat rinciannya diperbaiki.

    Contoh:
        =14291880196+SUM(D6:D9): baris D5 berupa teks, sehingga angkanya diketik ke dalam rumus.

    Cara memperbaiki:
        Ubah angka yang berbentuk teks menjadi angka, lalu jumlahkan semua baris dengan SUM.

    Dasar:
        Praktik lembar kerja: total dihitung dari rinciannya.
    """
    dijelaskan = {satu.nilai for satu in konteks.sekali(BukuJumlah).persamaan if not satu.cocok}
    semua = BukuRumus(konteks.laporan).celah()
    terbuka = [(kolom, celah) for kolom, celah in semua if celah.nilai not in dijelaskan]
    for (_, lembar, _), setabel in pilah(terbuka, lambda kc: (kc[0].berkas, kc[0].lembar, kc[0].baris)).items():
        celah = [satu for _, satu in setabel]
        yield rumus_total.temuan(
            konteks,
            fakta=lembar,
            tingkat=Tingkat.INFO,
            pesan=" ".join(uraikan_celah(satu) for satu in celah),
            tempat=[
                *(Tempat(ref=satu.nilai.ref, teks=satu.rumus) for satu in celah if satu.nilai.ref),
                *(angka for satu in celah for angka in satu.sel),
            ],
            ditemukan="; ".join(satu.rumus for satu in celah),
        )


RULES = [rumus_total]
