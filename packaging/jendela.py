"""The window's program: what "LKjIP Desktop.exe" runs."""

import multiprocessing

from lkjip_desktop.__main__ import utama_jendela

if __name__ == "__main__":
    multiprocessing.freeze_support()
    raise SystemExit(utama_jendela())
