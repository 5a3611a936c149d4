"""The yardstick for the start: a window with a word, frozen the same way as ours."""

import sys

from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

aplikasi = QApplication(sys.argv)
jendela = QMainWindow()
jendela.setWindowTitle("Polos")
jendela.setCentralWidget(QLabel("Polos"))
jendela.resize(1000, 700)
jendela.show()
sys.exit(aplikasi.exec())
