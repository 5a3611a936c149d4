"""The checks, one plain function each, by subject; `semua.ATURAN` lists them all. Kept light: import the module."""
