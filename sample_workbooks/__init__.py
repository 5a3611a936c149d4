"""The sample and the empty workbook, and the scripts that build them: `python -m sample_workbooks.bangun`."""
