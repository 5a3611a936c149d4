# What the steps of the smoke share. Sourced by smoke, which sets: folder, gambar, mulai, drive.
langkah() { printf '\n== %s (%ss)\n' "$1" $(($(date +%s) - mulai)); }
gagal() { printf 'FAILED: %s\n' "$1"; exit 1; }
# batas SECONDS COMMAND...: Windows programs get pipes (a plain file as their output kills Python) and a limit.
batas() { local detik=$1; shift; timeout "$detik" "$@" </dev/null 2>&1 | cat; }
kunci() { batas 60 wine reg query "$1" /s; }
# The path as Windows has it; winepath cuts long ones off.
windows() { case $1 in "$drive"/*) local c=C:${1#"$drive"} ;; *) local c=Z:$1 ;; esac; printf '%s' "${c//\//\\}"; }
# terdaftar KEY FILE: the program and the arguments that Explorer runs for a file, one in a line.
terdaftar() {
  batas 60 wine reg query "HKCU\\Software\\Classes\\$1\\command" /ve | python3 -c '
import re, sys
perintah = re.search(r"REG_SZ\s+(.+?)\s*$", sys.stdin.read(), re.M)[1]
print("\n".join(a or b for a, b in re.findall(r"\"([^\"]*)\"|(\S+)", perintah)).replace("%1", sys.argv[1]))' "$2"
}
potret() { import -window root "$gambar/$1.png" || true; }
tunggu() { # tunggu FILE SECONDS
  for _ in $(seq $(($2 * 4))); do [ -f "$1" ] && return; sleep 0.25; done
  gagal "no $(basename "$1") appeared"
}
tutup_semua() { timeout 60 wineserver -k || true; timeout 60 wineserver -w || true; }
# membuat NAME REPORT COMMAND...: a window is started, its report appears, a picture is taken.
membuat() {
  local nama=$1 laporan=$2; shift 2
  rm -f "$laporan"
  batas 120 "$@" & local p=$!
  tunggu "$laporan" 90; sleep 8; potret "$nama"; tutup_semua; wait $p 2>/dev/null || true
  echo "$nama: $(basename "$laporan") appeared; picture $gambar/$nama.png"
}
# muncul TITLE PROGRAM: milliseconds until a window of that title can be seen; it is closed again.
terlihat() { xwininfo -name "$1" 2>/dev/null | grep IsViewable >/dev/null; }
muncul() {
  local t0; t0=$(date +%s%N)
  batas 60 wine "$2" >/dev/null 2>&1 &
  for _ in $(seq 1500); do terlihat "$1" && break; sleep 0.02; done
  echo $((($(date +%s%N) - t0) / 1000000))
  batas 30 wine taskkill /f /im "$(basename "$2")" >/dev/null || true
  for _ in $(seq 100); do terlihat "$1" || break; sleep 0.1; done
}
tengah() { sort -n | awk '{a[NR] = $1} END {print a[int((NR + 1) / 2)]}'; }
