"""A Word report as PDF, through the word processor that the computer has; knows nothing of kinerja."""
