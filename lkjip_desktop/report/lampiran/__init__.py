"""The forms behind the report: one module each."""
