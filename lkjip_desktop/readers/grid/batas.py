"""How much of a file from outside is read: whatever it claims, opening it stays within 5 s and 500 MB."""

from __future__ import annotations

MIB = 1 << 20

BERKAS = 100 * MIB  # the packed file is held in memory, once
ANGGOTA = 10_000  # members of the package: every sheet, picture and drawing is one
MEKAR = 300 * MIB  # unpacked, all members together: what a bomb claims shows before a byte of it is unpacked
BAGIAN = 128 * MIB  # one XML part
NISBAH = 400  # unpacked to packed size of a member; the most regular real sheet measured reaches 121, zeros 1,030
NISBAH_MULAI = MIB  # below this size a member may be as regular as it likes
MARKAH = 5_000_000  # "<" and "=" of the parts read: bounds tags and attributes, of which a cell has 3 to 9
SEL = 500_000  # cells with content; measured at 6 microseconds and 350 bytes each
SEL_KOSONG = 100_000  # blank cells whose format is kept: a figure may be due there
LEMBAR = 1_000  # sheets: each costs a parser, however little it holds
DALAM = 64  # levels of nested tags; a sheet has 8
TOKEN = MIB  # one tag with its attributes, one comment: they reach the parser whole
POTONGAN = 256 * 1024  # bytes handed to the parser at a time
TEKS = MIB  # characters of one text; a cell holds 32,767
BARIS, KOLOM = 1_048_576, 16_384  # what a sheet of Excel has
LUAS_GABUNGAN = 1_000_000  # cells covered by the merges of a sheet, within its used area
DERET = 200  # blanks or other marks in a row that a text keeps: patterns go over them again and again
RUMUS = 8_192  # characters of a formula that Excel accepts
RUMUS_TURUNAN = 5_000_000  # characters of formulas derived from shared ones; beyond, members keep the first one's text
KODE_FORMAT = 255  # characters of a number format that Excel accepts
TEMPAT_DIGIT = 20  # places for digits in one section of a format; a NIP has 18

# What python-calamine reads, and texts: parsed whole, in memory.
SEL_LAMA = 300_000  # cells with content; measured at 12 microseconds and 750 bytes each
BERKAS_LAMA = 40 * MIB  # an .xls; Excel's own 65,536 rows of 30 figures take 28 MB
LUAS_PADAT = 4_000_000  # cells of the rectangles around each sheet's content: calamine takes 56 bytes for each
REKAMAN = 2_000_000  # records of an .xls or .xlsb gone over, at one microsecond each
BARIS_LAMA, KOLOM_LAMA = 65_536, 256  # what a sheet of an .xls has
FORMAT_SENDIRI = 164  # the first number of a format that a workbook defines itself
BERKAS_TEKS = 30 * MIB  # a web page, XML or CSV
