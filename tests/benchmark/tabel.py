"""Prints what was measured as tables of Markdown, as docs/kinerja.md holds them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tests.benchmark.anak import Ukuran


def cetak(judul: str, kepala: Sequence[str], baris: Iterable[Sequence[str]]) -> None:
    """Print a table with its title, every row as soon as it is known."""
    print(f"\n### {judul}\n", flush=True)
    print("| " + " | ".join(kepala) + " |")
    print("|---" + "|---:" * (len(kepala) - 1) + "|", flush=True)
    for satu in baris:
        print("| " + " | ".join(satu) + " |", flush=True)


def detik(lama: float | None) -> str:
    """Seconds as a table shows them."""
    return "–" if lama is None else f"{lama:.3f}" if lama < 1 else f"{lama:.2f}"


def sel(ukuran: Ukuran) -> tuple[str, str, str]:
    """The clock, the processor and the memory of a run."""
    memori = "–" if ukuran.memori is None else f"{ukuran.memori:.0f}"
    return detik(ukuran.jam), detik(ukuran.cpu), memori


def kali(atas: float | None, bawah: float | None) -> str:
    """How many times as long one took as another."""
    return f"{atas / bawah:.2f}×" if atas is not None and bawah else "–"
