"""What an office keeps between runs: its profile, .lkjip files, and the fingerprints of what we wrote."""
