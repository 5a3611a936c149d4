"""The command line's program: what "lkjip.exe" runs."""

import multiprocessing

from lkjip_desktop.__main__ import utama

if __name__ == "__main__":
    multiprocessing.freeze_support()
    raise SystemExit(utama())
