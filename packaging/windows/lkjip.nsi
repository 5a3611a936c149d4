; Installer for one user: no administrator rights, no network.
;   makensis -DASAL=<folder of the built program> -DHASIL=<setup.exe> -DVERSI=0.1.0 -DIKON=<.ico> [-DTANDA=<command>] lkjip.nsi
; TANDA signs what it is given as its last argument: the uninstaller, then the installer.
Unicode true
!ifdef W64
Target amd64-unicode ; the stub that 64-bit Debian ships
!endif
!include "MUI2.nsh"
!include "FileFunc.nsh"

!define NAMA "LKjIP Desktop"
!define KUNCI "LKjIPDesktop"
!define EXE "LKjIP Desktop.exe"
!define VERB_BUAT "LKjIPDesktop.Buat"
!define VERB_PERIKSA "LKjIPDesktop.Periksa"
!define PROGID "LKjIPDesktop.Berkas"
!define UNINST "Software\Microsoft\Windows\CurrentVersion\Uninstall\${KUNCI}"
!define KELAS "Software\Classes"

!ifdef TANDA
!uninstfinalize '${TANDA} "%1"' = 0
!finalize '${TANDA} "%1"' = 0
!endif

Name "${NAMA}"
OutFile "${HASIL}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${NAMA}"
InstallDirRegKey HKCU "Software\${KUNCI}" "Folder"
SetCompressor /SOLID lzma
BrandingText "${NAMA} ${VERSI}"
VIProductVersion "${VERSI}.0"
VIAddVersionKey /LANG=1057 "ProductName" "${NAMA}"
VIAddVersionKey /LANG=1057 "FileDescription" "Pemasang ${NAMA}"
VIAddVersionKey /LANG=1057 "FileVersion" "${VERSI}"
VIAddVersionKey /LANG=1057 "LegalCopyright" "Lisensi MIT"

!define MUI_ICON "${IKON}"
!define MUI_UNICON "${IKON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${EXE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Indonesian"

; A verb in Explorer's menu: SystemFileAssociations leaves the file's own program as it is.
!macro Verb AKHIRAN VERB TEKS PILIHAN
  WriteRegStr HKCU "${KELAS}\SystemFileAssociations\${AKHIRAN}\shell\${VERB}" "" "${TEKS}"
  WriteRegStr HKCU "${KELAS}\SystemFileAssociations\${AKHIRAN}\shell\${VERB}" "Icon" '"$INSTDIR\${EXE}",0'
  WriteRegStr HKCU "${KELAS}\SystemFileAssociations\${AKHIRAN}\shell\${VERB}\command" "" '"$INSTDIR\${EXE}" ${PILIHAN} "%1"'
  WriteRegStr HKCU "${KELAS}\Applications\${EXE}\SupportedTypes" "${AKHIRAN}" ""
  WriteRegStr HKCU "${KELAS}\${AKHIRAN}\OpenWithList\${EXE}" "" ""
!macroend
!macro TanpaVerb AKHIRAN VERB
  DeleteRegKey HKCU "${KELAS}\SystemFileAssociations\${AKHIRAN}\shell\${VERB}"
  DeleteRegKey /ifempty HKCU "${KELAS}\SystemFileAssociations\${AKHIRAN}\shell"
  DeleteRegKey /ifempty HKCU "${KELAS}\SystemFileAssociations\${AKHIRAN}"
  DeleteRegKey HKCU "${KELAS}\${AKHIRAN}\OpenWithList\${EXE}"
  DeleteRegKey /ifempty HKCU "${KELAS}\${AKHIRAN}\OpenWithList"
  DeleteRegKey /ifempty HKCU "${KELAS}\${AKHIRAN}"
!macroend

; Windows does not let a running program be replaced: half an upgrade would be worse than none.
!macro TungguTutup UN
Function ${UN}tunggu_tutup
  ulang:
  IfFileExists "$INSTDIR\${EXE}" 0 selesai
  ClearErrors
  FileOpen $0 "$INSTDIR\${EXE}" a
  IfErrors masih
  FileClose $0
  ClearErrors
  FileOpen $0 "$INSTDIR\lkjip.exe" a
  IfErrors masih
  FileClose $0
  Goto selesai
  masih:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${NAMA} masih berjalan. Tutup programnya, lalu coba lagi." /SD IDCANCEL IDRETRY ulang
  SetErrorLevel 2
  Abort
  selesai:
FunctionEnd
!macroend
!insertmacro TungguTutup ""
!insertmacro TungguTutup "un."

Section "Pasang"
  SetShellVarContext current
  Call tunggu_tutup
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_internal" ; an upgrade leaves nothing of the older version; settings live elsewhere
  File /r "${ASAL}/*"
  WriteUninstaller "$INSTDIR\Hapus ${NAMA}.exe"
  CreateShortcut "$SMPROGRAMS\${NAMA}.lnk" "$INSTDIR\${EXE}"
  CreateShortcut "$DESKTOP\${NAMA}.lnk" "$INSTDIR\${EXE}" "--buat" ; a workbook dropped on it becomes a report
  CreateShortcut "$SENDTO\${NAMA}.lnk" "$INSTDIR\${EXE}" "--buat"

  WriteRegStr HKCU "${KELAS}\Applications\${EXE}" "FriendlyAppName" "${NAMA}"
  WriteRegStr HKCU "${KELAS}\Applications\${EXE}\shell\open\command" "" '"$INSTDIR\${EXE}" --buat "%1"'
  !insertmacro Verb ".xlsx" "${VERB_BUAT}" "Buat LKjIP (Word)" "--buat"
  !insertmacro Verb ".xlsm" "${VERB_BUAT}" "Buat LKjIP (Word)" "--buat"
  !insertmacro Verb ".xls" "${VERB_BUAT}" "Buat LKjIP (Word)" "--buat"
  !insertmacro Verb ".xlsb" "${VERB_BUAT}" "Buat LKjIP (Word)" "--buat"
  !insertmacro Verb ".ods" "${VERB_BUAT}" "Buat LKjIP (Word)" "--buat"
  !insertmacro Verb ".docx" "${VERB_PERIKSA}" "Periksa LKjIP" "--buat"

  WriteRegStr HKCU "Software\${KUNCI}\Capabilities" "ApplicationName" "${NAMA}"
  WriteRegStr HKCU "Software\${KUNCI}\Capabilities" "ApplicationDescription" "Membuat LKjIP dari kertas kerja Excel"
  WriteRegStr HKCU "Software\${KUNCI}\Capabilities\FileAssociations" ".lkjip" "${PROGID}"
  WriteRegStr HKCU "Software\RegisteredApplications" "${NAMA}" "Software\${KUNCI}\Capabilities"
  WriteRegStr HKCU "${KELAS}\.lkjip" "" "${PROGID}"
  WriteRegStr HKCU "${KELAS}\${PROGID}" "" "Berkas LKjIP"
  WriteRegStr HKCU "${KELAS}\${PROGID}\DefaultIcon" "" '"$INSTDIR\${EXE}",0'
  WriteRegStr HKCU "${KELAS}\${PROGID}\shell\open\command" "" '"$INSTDIR\${EXE}" --buat "%1"'

  WriteRegStr HKCU "Software\${KUNCI}" "Folder" "$INSTDIR"
  WriteRegStr HKCU "${UNINST}" "DisplayName" "${NAMA}"
  WriteRegStr HKCU "${UNINST}" "DisplayVersion" "${VERSI}"
  WriteRegStr HKCU "${UNINST}" "Publisher" "${NAMA}"
  WriteRegStr HKCU "${UNINST}" "DisplayIcon" "$INSTDIR\${EXE}"
  WriteRegStr HKCU "${UNINST}" "UninstallString" '"$INSTDIR\Hapus ${NAMA}.exe"'
  WriteRegStr HKCU "${UNINST}" "QuietUninstallString" '"$INSTDIR\Hapus ${NAMA}.exe" /S'
  WriteRegDWORD HKCU "${UNINST}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINST}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINST}" "EstimatedSize" $0
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "Uninstall"
  SetShellVarContext current
  Call un.tunggu_tutup
  !insertmacro TanpaVerb ".xlsx" "${VERB_BUAT}"
  !insertmacro TanpaVerb ".xlsm" "${VERB_BUAT}"
  !insertmacro TanpaVerb ".xls" "${VERB_BUAT}"
  !insertmacro TanpaVerb ".xlsb" "${VERB_BUAT}"
  !insertmacro TanpaVerb ".ods" "${VERB_BUAT}"
  !insertmacro TanpaVerb ".docx" "${VERB_PERIKSA}"
  DeleteRegKey HKCU "${KELAS}\.lkjip"
  DeleteRegKey HKCU "${KELAS}\${PROGID}"
  DeleteRegKey HKCU "${KELAS}\Applications\${EXE}"
  DeleteRegValue HKCU "Software\RegisteredApplications" "${NAMA}"
  DeleteRegKey HKCU "Software\${KUNCI}"
  DeleteRegKey HKCU "${UNINST}"
  Delete "$SMPROGRAMS\${NAMA}.lnk"
  Delete "$DESKTOP\${NAMA}.lnk"
  Delete "$SENDTO\${NAMA}.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${EXE}"
  Delete "$INSTDIR\lkjip.exe"
  Delete "$INSTDIR\Hapus ${NAMA}.exe"
  RMDir "$INSTDIR"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
