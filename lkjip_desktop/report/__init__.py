"""From results to what is printed: texts by key for Word, cell edits for Excel. Pure: no file is opened here."""
