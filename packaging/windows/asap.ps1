<#
Proves an installer on a real Windows, without anybody at the screen; the wine smoke does the same on Debian.

    powershell -ExecutionPolicy Bypass -File packaging\windows\asap.ps1 dist\terbitan
#>
param([Parameter(Mandatory)][string]$Terbitan)
$ErrorActionPreference = "Stop"
$akar = Split-Path -Parent (Split-Path -Parent $PSScriptRoot)
$pasang = "$env:LOCALAPPDATA\Programs\LKjIP Desktop"
$kerja = Join-Path ([IO.Path]::GetTempPath()) ("LKjIP & uji " + [char]0xe9 + " " + [char]0x416 + " " + [guid]::NewGuid().ToString("N").Substring(0, 6))
$env:LKJIP_DATA = "$kerja\data"

function Pastikan([bool]$benar, [string]$apa) {
    if (-not $benar) { throw "FAILED: $apa" }
    "ok: $apa"
}

function TungguBerkas([string]$berkas, [int]$detik) {
    for ($i = 0; $i -lt $detik * 4 -and -not (Test-Path -LiteralPath $berkas); $i++) { Start-Sleep -Milliseconds 250 }
    Pastikan (Test-Path -LiteralPath $berkas) "$(Split-Path -Leaf $berkas) appeared"
}

# What Explorer runs for a file: the command of the registry with the file in place of %1.
function JalankanPerintah([string]$kunci, [string]$berkas) {
    $perintah = (Get-ItemProperty -LiteralPath "HKCU:\Software\Classes\$kunci\command")."(default)"
    $null = $perintah -match '^"([^"]+)" (.*)$'
    Start-Process -PassThru -FilePath $Matches[1] -ArgumentList $Matches[2].Replace("%1", $berkas)
}

$setup = (Get-ChildItem "$Terbitan\*-setup.exe")[0].FullName
$p = Start-Process -Wait -PassThru $setup "/S"
Pastikan ($p.ExitCode -eq 0 -and (Test-Path "$pasang\lkjip.exe")) "silent install"

New-Item -ItemType Directory $kerja | Out-Null
$buku = "$kerja\Kertas Kerja.xlsx"
Copy-Item (Get-ChildItem "$akar\sample_workbooks\*Contoh.xlsx")[0] -Destination $buku
$laporan = "$kerja\Kertas Kerja - LKjIP.docx"

$lama = Measure-Command { & "$pasang\lkjip.exe" buat $buku | Out-Null }
Pastikan ($LASTEXITCODE -eq 0 -and (Test-Path -LiteralPath $laporan)) ("lkjip.exe buat: {0:N0} ms" -f $lama.TotalMilliseconds)
foreach ($halaman in 437, 850, 1252, 65001) {
    cmd /c "chcp $halaman >nul & `"$pasang\lkjip.exe`" periksa `"$buku`" --json > `"$kerja\periksa.json`""
    $null = Get-Content -LiteralPath "$kerja\periksa.json" -Raw -Encoding UTF8 | ConvertFrom-Json
    "ok: JSON under code page $halaman"
}

$pegang = [IO.File]::Open($laporan, "Open", "Read", "None")
& "$pasang\lkjip.exe" buat $buku | Out-Null
$pegang.Close()
Pastikan (Test-Path -LiteralPath "$kerja\Kertas Kerja - LKjIP (2).docx") "a report that is open elsewhere gets a number"

foreach ($kunci in "SystemFileAssociations\.xlsx\shell\LKjIPDesktop.Buat", "Applications\LKjIP Desktop.exe\shell\open") {
    Remove-Item -LiteralPath $laporan
    $p = JalankanPerintah $kunci $buku
    TungguBerkas $laporan 60
    Start-Sleep 2
    Pastikan (-not $p.HasExited) "the window of $kunci stays open"
    Stop-Process -Id $p.Id
}
Get-Process WINWORD, wordpad -ErrorAction SilentlyContinue | Stop-Process

& "$pasang\lkjip.exe" terima $buku (& "$pasang\lkjip.exe" periksa $buku --json | ConvertFrom-Json).temuan[0].kunci --alasan "Uji." | Out-Null
$profil = (Get-ChildItem "$env:LKJIP_DATA\profil").Count
$p = Start-Process -Wait -PassThru $setup "/S"
Pastikan ($p.ExitCode -eq 0 -and (Get-ChildItem "$env:LKJIP_DATA\profil").Count -eq $profil) "an upgrade in place keeps the settings"

# The command file of the portable folder, as Explorer starts it when a name without blanks is dropped on it.
Expand-Archive (Get-ChildItem "$Terbitan\*-portabel.zip")[0] "$kerja\stik"
$env:LKJIP_DATA = ""
New-Item -ItemType Directory "$env:SystemDrive\A&B" -Force | Out-Null
Copy-Item -LiteralPath $buku "$env:SystemDrive\A&B\x.xlsx"
Start-Process cmd "/c `"`"$kerja\stik\LKjIP Desktop\Buat LKjIP.cmd`" $env:SystemDrive\A&B\x.xlsx`""
TungguBerkas "$env:SystemDrive\A&B\x - LKjIP.docx" 60
Start-Sleep 2
Get-Process "LKjIP Desktop" -ErrorAction SilentlyContinue | Stop-Process
Pastikan (Test-Path -LiteralPath "$kerja\stik\LKjIP Desktop\Data") "the portable program keeps its data beside itself"
Remove-Item -Recurse -Force -LiteralPath "$env:SystemDrive\A&B"

Start-Process -Wait "$pasang\Hapus LKjIP Desktop.exe" "/S"
for ($i = 0; $i -lt 120 -and (Test-Path "$pasang\LKjIP Desktop.exe"); $i++) { Start-Sleep -Milliseconds 500 }
Pastikan (-not (Test-Path "$pasang\LKjIP Desktop.exe")) "uninstall"
Pastikan (-not (Test-Path "HKCU:\Software\Classes\LKjIPDesktop.Berkas")) "no key is left"
Remove-Item -Recurse -Force -LiteralPath $kerja
