"""The first thing that a frozen program runs: from here on modules come out of the archive that both programs share.

PyInstaller gives every program an archive of its own, which would ship the same 6 MB twice. Its two modules below are
not public; the frozen programs are started in every check, so a change there does not go unnoticed.
"""

import sys

import pyimod01_archive
import pyimod02_importers

# No module of the standard library can be imported before this.
pyimod02_importers.pyz_archive = pyimod01_archive.ZlibArchiveReader(f"{sys._MEIPASS}/kode.pyz", check_pymagic=True)
pyimod02_importers._pyz_tree = None
sys.path_importer_cache.clear()  # finders that were made before hold the empty archive
