@echo off
rem Seret kertas kerja ke berkas ini: laporan LKjIP (Word) dibuat di samping kertas kerja itu.
rem Klik dua kali untuk membuka program.
setlocal EnableExtensions DisableDelayedExpansion
set "program=%~dp0LKjIP Desktop.exe"
if not exist "%program%" (
  echo LKjIP Desktop.exe tidak ada di folder ini. Salin seluruh isi folder portabel, lalu coba lagi.
  pause
  exit /b 2
)
if "%~1"=="" (
  start "" "%program%"
  exit /b
)
rem Explorer leaves & and ^ outside quotes, so the names are taken from the command line as it was given.
setlocal EnableDelayedExpansion
set "baris=!cmdcmdline!"
set "berkas=!baris:*%~nx0" =!"
if "!berkas!"=="!baris!" (
  start "" "!program!" --buat %*
  exit /b
)
:potong
if "!berkas:~-1!"==" " (
  set "berkas=!berkas:~0,-1!"
  goto potong
)
set "berkas=!berkas:~0,-1!"
start "" "!program!" --buat !berkas!
exit
