"""Files that mean harm, or that nobody can read: each ends in a correct result or in one sentence, soon and small.

`python -m tests.bermusuhan` makes them all, gives each to every command that takes such a file, in a process of its
own, and prints the seconds and megabytes of the worst ones; see docs/keandalan.md.
"""
