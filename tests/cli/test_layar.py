"""The terminal: its width, its colours, its characters."""

from __future__ import annotations

import io
import os
import re
import sys

import pytest

from lkjip_desktop.cli import layar
from lkjip_desktop.cli.layar import bungkus, kutip, lebar, siapkan, warna


class Terminal(io.StringIO):
    """Output that a person looks at."""

    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    for nama in ("NO_COLOR", "FORCE_COLOR", "TERM"):
        monkeypatch.delenv(nama, raising=False)
    monkeypatch.setattr(layar, "_terminal_berwarna", lambda: True)
    return monkeypatch


def berwarna(ke: io.StringIO | None = None) -> bool:
    with pytest.MonkeyPatch.context() as ganti:
        ganti.setattr(sys, "stdout", ke or Terminal())
        return "\x1b[31m" in warna("Tidak Sesuai", "31")


def test_a_terminal_shows_colours_a_file_does_not(terminal: pytest.MonkeyPatch) -> None:
    assert berwarna()
    assert not berwarna(io.StringIO())


@pytest.mark.parametrize(("nama", "nilai"), [("NO_COLOR", "1"), ("TERM", "dumb"), ("FORCE_COLOR", "0")])
def test_colours_can_be_declined(terminal: pytest.MonkeyPatch, nama: str, nilai: str) -> None:
    terminal.setenv(nama, nilai)
    assert not berwarna()


def test_colours_can_be_forced_but_declining_them_wins(terminal: pytest.MonkeyPatch) -> None:
    terminal.setenv("FORCE_COLOR", "1")
    assert berwarna(io.StringIO())
    terminal.setenv("NO_COLOR", "1")
    assert not berwarna()


def test_a_console_that_does_not_understand_colours_gets_none(terminal: pytest.MonkeyPatch) -> None:
    terminal.setattr(layar, "_terminal_berwarna", lambda: False)
    assert not berwarna()


@pytest.mark.parametrize(("kolom", "harapan"), [("60", 59), ("20", 40), ("250", 100)])
def test_lines_are_as_wide_as_the_terminal_within_reason(
    monkeypatch: pytest.MonkeyPatch, kolom: str, harapan: int
) -> None:
    monkeypatch.setenv("COLUMNS", kolom)
    assert lebar() == harapan
    assert max(map(len, bungkus("kata " * 60, "  - ").splitlines())) <= harapan


@pytest.mark.parametrize("halaman_kode", ["cp437", "cp850", "cp1252", "ascii"])
def test_a_code_page_without_our_signs_gets_others_never_an_error(
    monkeypatch: pytest.MonkeyPatch, halaman_kode: str
) -> None:
    isi = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(isi, encoding=halaman_kode))
    siapkan(json=False)
    print("“3,80 × 25 = 95,02” – lihat… ≥ 漢")
    sys.stdout.flush()
    tertulis = isi.getvalue().decode(halaman_kode).rstrip()
    assert re.fullmatch(r'[“"]3,80 [x×] 25 = 95,02[”"] [–-] lihat(…|\.{3}) (≥|>=) \?', tertulis)


def test_json_is_utf8_whatever_the_code_page(monkeypatch: pytest.MonkeyPatch) -> None:
    isi = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(isi, encoding="cp437"))
    siapkan(json=True)
    print("“漢”")
    sys.stdout.flush()
    assert isi.getvalue().decode("utf-8").rstrip() == "“漢”"


@pytest.mark.skipif(os.name == "nt", reason="quotes of a POSIX shell")
def test_an_argument_is_quoted_only_where_the_shell_needs_it() -> None:
    assert kutip("CAP004:pembulatan") == "CAP004:pembulatan"
    assert kutip("ANG005:nama program") == "'ANG005:nama program'"


def test_an_argument_is_quoted_for_windows_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "name", "nt")
    assert kutip("ANG005:nama program") == '"ANG005:nama program"'
