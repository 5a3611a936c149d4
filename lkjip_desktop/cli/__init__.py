"""The command line: arguments -> pipeline -> print, exit code. No logic of its own."""
