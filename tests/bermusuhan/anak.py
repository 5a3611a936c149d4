"""One process, one hostile file: the commands of argv (JSON lists), memory limited, nothing else started or asked."""

from __future__ import annotations

import contextlib
import io
import json
import resource
import sys
import time

_TERLARANG = ("socket.connect", "socket.getaddrinfo", "subprocess.Popen", "os.system", "os.startfile", "os.exec")


def utama(megabita: int, perintah: list[list[str]]) -> None:
    """Run the commands; print for each its exit code, its sentence and its seconds, then the peak."""
    if megabita:
        resource.setrlimit(resource.RLIMIT_AS, (megabita << 20, megabita << 20))
    sys.addaudithook(larang)
    from lkjip_desktop.cli.perintah import jalankan

    hasil = []
    for satu in perintah:
        keluar, galat, awal = io.StringIO(), io.StringIO(), time.process_time()
        with contextlib.redirect_stdout(keluar), contextlib.redirect_stderr(galat):
            kode = jalankan(satu)
        hasil.append({"kode": kode, "galat": galat.getvalue(), "detik": time.process_time() - awal})
    puncak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"hasil": hasil, "megabita": puncak}))


def larang(peristiwa: str, _: tuple[object, ...]) -> None:
    """End the process where something is started or asked for over the network."""
    if peristiwa.startswith(_TERLARANG):
        raise BaseException(f"a hostile file made the program do this: {peristiwa}")


if __name__ == "__main__":
    utama(int(sys.argv[1]), json.loads(sys.argv[2]))
