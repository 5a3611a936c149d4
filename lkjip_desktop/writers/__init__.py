"""Writers: the only modules that make files for the user. They know nothing of kinerja."""
