"""The scripts by which Word and WPS save a PDF in an instance of their own.

The document, the PDF and a file for the process number are named by environment variables, so that no path is ever
part of a script's text; the scripts hold no double quotes, because they travel as one argument.
"""

from __future__ import annotations

# 17 = PDF; 1 = bookmarks from headings; 3 = macros off (msoAutomationSecurityForceDisable); 0 = no alerts, no saving.
_PEMBUKA = """
$ErrorActionPreference = 'Stop'
$lama = @(Get-Process -Name '{proses}' -ErrorAction SilentlyContinue | ForEach-Object {{ $_.Id }})
$program = New-Object -ComObject '{kelas}'
$baru = @(Get-Process -Name '{proses}' -ErrorAction SilentlyContinue | Where-Object {{ $lama -notcontains $_.Id }})
$sendiri = ($baru.Count -eq 1)
if ($sendiri) {{ Set-Content -LiteralPath $env:LKJIP_PDF_PROSES -Value $baru[0].Id -Encoding ASCII }}
"""
_ISI = """
$dokumen = $null
try {
  if ($sendiri) {
    $program.Visible = $false
    $program.DisplayAlerts = 0
    try { $program.AutomationSecurity = 3 } catch { }
  }
  $dokumen = $program.Documents.Open($env:LKJIP_PDF_ASAL, $false, $false, $false)
  $dokumen.Fields.Update() | Out-Null
  foreach ($daftar in $dokumen.TablesOfContents) { $daftar.Update() }
  foreach ($daftar in $dokumen.TablesOfFigures) { $daftar.Update() }
  $dokumen.Repaginate()
  foreach ($daftar in $dokumen.TablesOfContents) { $daftar.UpdatePageNumbers() }
  foreach ($daftar in $dokumen.TablesOfFigures) { $daftar.UpdatePageNumbers() }
"""
_PENUTUP = """
} finally {
  if ($dokumen -ne $null) { $dokumen.Close(0) }
  if ($sendiri) { $program.Quit(0) }
}
"""
_WORD = "  $dokumen.ExportAsFixedFormat($env:LKJIP_PDF_TUJUAN, 17, $false, 0, 0, 1, 1, 0, $true, $true, 1)"
_WPS = "  $dokumen.ExportAsFixedFormat($env:LKJIP_PDF_TUJUAN, 17)"

SKRIP_WORD = _PEMBUKA.format(proses="WINWORD", kelas="Word.Application") + _ISI + _WORD + _PENUTUP
SKRIP_WPS = _PEMBUKA.format(proses="wps", kelas="KWPS.Application") + _ISI + _WPS + _PENUTUP
