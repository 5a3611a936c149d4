<#
Builds everything that is handed out, on Windows 10 or 11 with python.org's Python 3.13 and NSIS 3.08 or later:
dist\terbitan\LKjIP-Desktop-X.Y.Z-setup.exe, -portabel.zip, SHA256SUMS.

    powershell -ExecutionPolicy Bypass -File packaging\build-windows.ps1 [-Tanda "signtool sign /fd sha256 ... "]

-Tanda   a command that signs the file given as its last argument: both programs, the uninstaller, the installer
#>
param([string]$Tanda = "")
$ErrorActionPreference = "Stop"
$akar = Split-Path -Parent $PSScriptRoot
Set-Location $akar

function Jalankan([string]$program, [string[]]$argumen) {
    & $program @argumen
    if ($LASTEXITCODE -ne 0) { throw "$program $argumen ended with $LASTEXITCODE" }
}

function Tandai([string]$berkas) {
    if (-not $Tanda) { return }
    cmd /c "$Tanda `"$berkas`""
    if ($LASTEXITCODE -ne 0) { throw "signing $berkas failed" }
}

$makensis = (Get-Command makensis -ErrorAction SilentlyContinue).Source
foreach ($calon in "${env:ProgramFiles(x86)}\NSIS\makensis.exe", "$env:ProgramFiles\NSIS\makensis.exe") {
    if (-not $makensis -and (Test-Path $calon)) { $makensis = $calon }
}
if (-not $makensis) { throw "NSIS is missing: install it from nsis.sourceforge.io, or with 'choco install nsis'" }

Remove-Item -Recurse -Force build, dist -ErrorAction SilentlyContinue
cmd /c "py -3.13 -c pass >nul 2>nul"
if ($LASTEXITCODE -eq 0) { Jalankan py @("-3.13", "-m", "venv", "build\venv") } else { Jalankan python @("-m", "venv", "build\venv") }
$python = "$akar\build\venv\Scripts\python.exe"
Jalankan $python @("-c", "import sys; sys.exit(sys.version_info[:2] != (3, 13))") # the wheels are made for it
# Every wheel is the one that was tested, byte for byte.
Jalankan $python @("-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--only-binary=:all:",
    "--require-hashes", "--requirement", "packaging\windows\roda.txt")
Jalankan $python @("packaging\versi.py")
Jalankan $python @("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "build.spec")

$program = "$akar\dist\LKjIP Desktop"
Tandai "$program\LKjIP Desktop.exe"
Tandai "$program\lkjip.exe"
$versi = & $python -c "import sys; sys.path.insert(0, 'packaging'); import versi; print(versi.versi())"
$terbitan = "$akar\dist\terbitan"
New-Item -ItemType Directory -Force $terbitan | Out-Null
$nsis = @("/V2", "/DVERSI=$versi", "/DASAL=$program", "/DHASIL=$terbitan\LKjIP-Desktop-$versi-setup.exe",
    "/DIKON=$akar\packaging\lkjip.ico")
if ($Tanda) { $nsis += "/DTANDA=$Tanda" }
Jalankan $makensis ($nsis + "packaging\windows\lkjip.nsi")
Jalankan $python @("packaging\terbitan.py", $program, $terbitan)
Get-ChildItem $terbitan | Format-Table Name, @{ Name = "MB"; Expression = { "{0:N1}" -f ($_.Length / 1MB) } }
"folder: {0:N1} MB" -f ((Get-ChildItem -Recurse $program | Measure-Object Length -Sum).Sum / 1MB)
