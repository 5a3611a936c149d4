"""The window: the only importer of PySide6. It calls the pipeline and holds no logic of its own."""
