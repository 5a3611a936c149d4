"""The first thing that a frozen program runs: from here on modules come out of the archive that both programs share.

PyInstaller gives every program an archive of its own, which would ship the same 6 MB twice, and opens it anew for each
module, which a virus scanner looks at each time. Here it is read once. PyInstaller's two modules below are not
public; the frozen programs are started in every check, so a change there does not go unnoticed.
"""

import marshal
import sys
import zlib

import pyimod01_archive
import pyimod02_importers


class Arsip(pyimod01_archive.ZlibArchiveReader):
    """An archive in memory: threads that import at the same time do not meet in a file."""

    def __init__(self, alamat: str) -> None:
        super().__init__(alamat, check_pymagic=True)
        with open(alamat, "rb") as berkas:  # noqa: PTH123 - pathlib is in the archive
            self._isi = memoryview(berkas.read())

    def extract(self, name: str, raw: bool = False) -> object:
        """Return the code of a module; what else there is comes the usual way."""
        jenis, letak, panjang = self.toc.get(name, (None, 0, 0))
        if raw or jenis not in (pyimod01_archive.PYZ_ITEM_MODULE, pyimod01_archive.PYZ_ITEM_PKG):
            return super().extract(name, raw)
        return marshal.loads(zlib.decompress(self._isi[letak : letak + panjang]))


# No module of the standard library but the built-in ones can be imported before this.
pyimod02_importers.pyz_archive = Arsip(f"{sys._MEIPASS}/kode.pyz")
pyimod02_importers._pyz_tree = None
sys.path_importer_cache.clear()  # finders that were made before hold the empty archive
