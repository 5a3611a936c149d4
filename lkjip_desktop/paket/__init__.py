"""What the readers and the writers of a .docx share: whether it may be opened, its names, its styles, its places."""
