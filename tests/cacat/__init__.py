"""Contradictions planted one at a time into consistent workbooks, to measure what the rules find.

`kantor.py` makes an office's year whose figures all agree under the office's own way of computing (half-up or
truncated, (2T-R)/T or T/R, a cap, its ladder); `bentuk.py` decides how its workbook looks; `susun.py` writes it through
`lembar_*.py`. Every cell that states something is a `Fakta` (kind, subject, year, cell, figure) of the `Buku`.

To add a plant: in the module of its subject (`tanam_identitas`, `tanam_rencana`, `tanam_capaian`, `tanam_uang`,
`tanam_survei`, `tanam_peraturan`) write a generator under `@tanaman("Nama jenis", "CAP")` that yields a `Cacat` for
every eligible cell, and add it to the module's TANAMAN. `kasus.buku.cari("capaian", tahun=...)` finds the cells;
`satu_sel(kasus, fakta, baru, seharusnya)` changes one of them, `semua_sel` all that state a fact, `tersusun` writes the
workbook anew from other data. Codes are given by their beginnings, as many as may report the kind. `pasti=False` is for
what the figures do not prove, `tingkat="info"` for what is only worth a remark. Yield only what really is a
contradiction: a digit that rounding explains, a single amount that nothing else states, is none.

`python -m tests.cacat.tabel --kantor 12` prints the table; `--penuh` plants at every eligible cell, `--luput 3` lists
what was missed, `--pokok CAP ANG` and `--jenis TEKS` choose kinds, `--markdown` is for notes.
"""
