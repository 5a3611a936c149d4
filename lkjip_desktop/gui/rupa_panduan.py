"""How a page of the guide looks: Qt's Markdown knows no style sheet, so its blocks are set by hand."""

from __future__ import annotations

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from lkjip_desktop.gui.gaya import warna

_BESAR = {1: 1.6, 2: 1.2}  # of a heading, by its level
_JARAK = {1: (2.0, 10.0), 2: (20.0, 6.0)}
_TINGGI_BARIS = 125.0
_INDEN = 22.0


def rapikan(dokumen: QTextDocument) -> None:
    """Give headings, paragraphs and tables their size and their room."""
    dokumen.setIndentWidth(_INDEN)
    kursor = QTextCursor(dokumen)
    blok = dokumen.begin()
    while blok.isValid():
        kursor.setPosition(blok.position())
        if blok.blockFormat().headingLevel():
            _kepala(kursor, blok, dokumen.defaultFont())
        elif kursor.currentTable() is None:
            _paragraf(kursor, blok)
        blok = blok.next()
    for bingkai in dokumen.rootFrame().childFrames():
        if isinstance(bingkai, QTextTable):
            _tabel(bingkai)


def _kepala(kursor: QTextCursor, blok: QTextBlock, huruf: QFont) -> None:
    tingkat = min(blok.blockFormat().headingLevel(), 2)
    kursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    bentuk = kursor.charFormat()
    bentuk.clearProperty(QTextCharFormat.Property.FontSizeAdjustment)  # it would win over the size
    bentuk.setFontPointSize(huruf.pointSizeF() * _BESAR[tingkat])
    bentuk.setFontWeight(QFont.Weight.DemiBold)
    kursor.setCharFormat(bentuk)
    kursor.clearSelection()
    jarak = QTextBlockFormat()
    jarak.setTopMargin(_JARAK[tingkat][0])
    jarak.setBottomMargin(_JARAK[tingkat][1])
    kursor.mergeBlockFormat(jarak)


def _paragraf(kursor: QTextCursor, blok: QTextBlock) -> None:
    jarak = QTextBlockFormat()
    if "\ufffc" not in blok.text():  # a picture has its own height
        jarak.setLineHeight(_TINGGI_BARIS, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    jarak.setBottomMargin(8.0 if blok.textList() is None else 3.0)
    kursor.mergeBlockFormat(jarak)


def _tabel(tabel: QTextTable) -> None:
    """Thin lines, as wide as the page."""
    bentuk = tabel.format()
    bentuk.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    bentuk.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    bentuk.setBorderBrush(QColor(warna().garis))
    bentuk.setBorder(1)
    bentuk.setBorderCollapse(True)
    bentuk.setCellPadding(6)
    bentuk.setCellSpacing(0)
    bentuk.setTopMargin(4)
    bentuk.setBottomMargin(12)
    tabel.setFormat(bentuk)
