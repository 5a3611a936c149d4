"""Fuzzing: files that no program wrote, given to readers, rules, fill and patch; see docs/keandalan.md.

`python -m tests.fuzz --menit 60` runs cases until the time is up and keeps what fell; a case is known by its number, so
`python -m tests.fuzz --kasus buku:17` runs that one again. `python -m tests.fuzz.terpandu` is the same guided by
coverage, for whoever has installed atheris (a tool, no dependency: wheels are there for Python 3.11 to 3.13 on Linux).
"""
