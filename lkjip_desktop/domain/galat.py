"""The one error that users see: a sentence that says what is wrong and what to do."""

from __future__ import annotations


class GalatPengguna(Exception):
    """An input cannot be used. `str()` is the Indonesian sentence for the user; nothing has been written."""
