"""Patches a copy of a workbook's package (`tambal.tambal`) and writes new workbooks (`buku.tulis_buku`)."""
