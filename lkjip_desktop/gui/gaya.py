"""How the window looks: one accent, the system's light or dark scheme, generous spacing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

_UKURAN_HURUF_MIN = 10.0
# Windows gives these a smaller font of their own.
_BERHURUF_SENDIRI = ("QAbstractItemView", "QHeaderView", "QMenu", "QMenuBar")


@dataclass(frozen=True, slots=True)
class Warna:
    """The colours of one scheme; every text has at least 4.5:1 against its ground."""

    latar: str
    kertas: str
    teks: str
    redup: str
    garis: str
    aksen: str
    teks_aksen: str
    sorot: str
    salah: str
    periksa: str
    info: str
    berhasil: str


TERANG = Warna(
    latar="#f6f7f9",
    kertas="#ffffff",
    teks="#1c2430",
    redup="#5a6472",
    garis="#d5dae1",
    aksen="#14568c",
    teks_aksen="#ffffff",
    sorot="#e4eef7",
    salah="#b3261e",
    periksa="#8a5a00",
    info="#48627d",
    berhasil="#1b6e3c",
)
GELAP = Warna(
    latar="#1d2025",
    kertas="#262a30",
    teks="#e7e9ec",
    redup="#a7aeb8",
    garis="#444b55",
    aksen="#78b6ee",
    teks_aksen="#0c1b2a",
    sorot="#2c3d4f",
    salah="#ff9c93",
    periksa="#e9b872",
    info="#a9bfd6",
    berhasil="#83cf9d",
)


def warna() -> Warna:
    """Return the colours of the scheme that the system is in."""
    gelap = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return GELAP if gelap else TERANG


def pasang(aplikasi: QApplication) -> None:
    """Dress the program, and again whenever the system changes between light and dark."""
    aplikasi.setStyle("Fusion")
    huruf = aplikasi.font()
    huruf.setPointSizeF(max(huruf.pointSizeF(), _UKURAN_HURUF_MIN))
    aplikasi.setFont(huruf)
    for kelas in _BERHURUF_SENDIRI:
        aplikasi.setFont(huruf, kelas)  # type: ignore[arg-type] # the stubs want bytes, PySide6 wants text
    _warnai(aplikasi)
    aplikasi.styleHints().colorSchemeChanged.connect(lambda _: _warnai(aplikasi))


def _warnai(aplikasi: QApplication) -> None:
    aplikasi.setPalette(_palet(warna()))
    aplikasi.setStyleSheet(_lembar_gaya(warna()))


def _palet(w: Warna) -> QPalette:
    peran = QPalette.ColorRole
    palet = QPalette(QColor(w.latar))
    for satu, nilai in (
        (peran.Window, w.latar),
        (peran.Base, w.kertas),
        (peran.AlternateBase, w.latar),
        (peran.Button, w.kertas),
        (peran.WindowText, w.teks),
        (peran.Text, w.teks),
        (peran.ButtonText, w.teks),
        (peran.PlaceholderText, w.redup),
        (peran.ToolTipBase, w.kertas),
        (peran.ToolTipText, w.teks),
        (peran.Highlight, w.aksen),
        (peran.HighlightedText, w.teks_aksen),
        (peran.Accent, w.aksen),
        (peran.Link, w.aksen),
    ):
        palet.setColor(satu, QColor(nilai))
    for satu in (peran.WindowText, peran.Text, peran.ButtonText):
        palet.setColor(QPalette.ColorGroup.Disabled, satu, QColor(w.redup))
    return palet


def _lembar_gaya(w: Warna) -> str:
    return f"""
    QPushButton {{ background: {w.kertas}; color: {w.teks}; border: 1px solid {w.garis}; border-radius: 6px;
                   padding: 7px 16px; }}
    QPushButton:hover {{ background: {w.sorot}; border-color: {w.aksen}; }}
    QPushButton:pressed {{ background: {w.garis}; }}
    QPushButton:focus {{ border: 2px solid {w.aksen}; padding: 6px 15px; }}
    QPushButton:disabled {{ background: {w.latar}; color: {w.redup}; border: 1px dashed {w.garis}; }}
    QPushButton[utama="true"] {{ background: {w.aksen}; color: {w.teks_aksen}; border-color: {w.aksen};
                                 font-weight: 600; }}
    QPushButton[utama="true"]:focus {{ border: 2px solid {w.teks}; }}
    QPushButton[utama="true"]:disabled {{ background: {w.latar}; color: {w.redup}; border: 1px dashed {w.garis}; }}
    QPushButton[saring="true"] {{ padding: 4px 8px; text-align: left; color: {w.redup}; }}
    QPushButton[saring="true"]:checked {{ background: {w.sorot}; color: {w.teks}; border: 1px solid {w.aksen};
                                          font-weight: 600; }}
    QPushButton[saring="true"]:focus {{ border: 2px solid {w.aksen}; padding: 3px 7px; }}
    QLabel[redup="true"] {{ color: {w.redup}; }}
    QLabel[galat="true"] {{ color: {w.salah}; }}
    QComboBox#pilihan {{ background: {w.kertas}; color: {w.teks}; border: 1px solid {w.garis}; border-radius: 6px;
                 padding: 5px 8px; }}
    QComboBox#pilihan:focus {{ border-color: {w.aksen}; }}
    QComboBox#pilihan::drop-down {{ border: none; width: 24px; }}
    QTableView#isian::item {{ padding: 4px 8px; }}
    QTableView#isian::item:selected {{ background: {w.sorot}; color: {w.teks}; }}
    QTableView#isian QLineEdit {{ padding: 0 6px; border-radius: 0; }}
    QFrame#pita {{ background: {w.kertas}; border: 1px solid {w.periksa}; border-radius: 6px; }}
    QProgressBar {{ background: {w.garis}; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }}
    QProgressBar::chunk {{ background: {w.aksen}; border-radius: 2px; width: 80px; }}
    QTableView, QListView, QTreeView {{ background: {w.kertas}; color: {w.teks};
                             border: 1px solid {w.garis}; border-radius: 6px; selection-background-color: {w.sorot};
                             selection-color: {w.teks}; outline: none; }}
    QTableView:focus, QListView:focus, QTreeView:focus {{ border-color: {w.aksen}; }}
    QListView::item {{ padding: 8px 10px 8px 7px; border: none; border-left: 3px solid transparent; }}
    QListView::item:selected {{ background: {w.sorot}; color: {w.teks}; border-left: 3px solid {w.aksen}; }}
    QListView#rapat::item {{ padding: 3px 6px 3px 5px; }}
    QLineEdit, QPlainTextEdit {{ background: {w.kertas}; color: {w.teks}; border: 1px solid {w.garis};
                                border-radius: 6px; padding: 5px 8px; }}
    QLineEdit:focus, QPlainTextEdit:focus {{ border-color: {w.aksen}; }}
    QTreeView::item {{ padding: 5px 4px; }}
    QTextBrowser {{ background: {w.kertas}; color: {w.teks}; border: 1px solid {w.garis}; border-radius: 6px;
                    padding: 8px 12px; }}
    QTabBar::tab {{ background: transparent; color: {w.redup}; border: none; border-bottom: 2px solid transparent;
                    padding: 6px 14px; }}
    QTabBar::tab:selected {{ color: {w.teks}; border-bottom: 2px solid {w.aksen}; font-weight: 600; }}
    QTabBar::tab:focus {{ color: {w.aksen}; }}
    QHeaderView {{ background: {w.kertas}; border: none; border-top-left-radius: 6px; border-top-right-radius: 6px; }}
    QHeaderView::section {{ background: transparent; color: {w.redup}; border: none;
                            border-bottom: 1px solid {w.garis}; padding: 7px 11px; font-weight: 600; }}
    QTableView#kisi {{ gridline-color: {w.garis}; }}
    QTableView#kisi QHeaderView::section {{ background: {w.latar}; padding: 1px 5px; font-weight: 400;
                                            border-right: 1px solid {w.garis}; }}
    QRadioButton {{ spacing: 8px; padding: 2px; border: 1px solid transparent; border-radius: 4px; }}
    QRadioButton:focus {{ border-color: {w.aksen}; }}
    QRadioButton::indicator {{ width: 12px; height: 12px; border: 1px solid {w.redup}; border-radius: 7px;
                               background: {w.kertas}; }}
    QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 4px solid {w.aksen}; }}
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px; }}
    QScrollBar::handle:vertical {{ background: {w.garis}; border-radius: 4px; min-height: 32px; }}
    QScrollBar::handle:vertical:hover {{ background: {w.redup}; }}
    QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 2px; }}
    QScrollBar::handle:horizontal {{ background: {w.garis}; border-radius: 4px; min-width: 32px; }}
    QScrollBar::handle:horizontal:hover {{ background: {w.redup}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QToolTip {{ background: {w.kertas}; color: {w.teks}; border: 1px solid {w.garis}; padding: 6px; }}
    """
