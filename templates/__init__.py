"""The report's template: its readable sources and what builds lkjip.docx from them. Not part of the program."""
