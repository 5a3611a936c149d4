"""One module per kind of sheet; readers.jenis lists them."""
