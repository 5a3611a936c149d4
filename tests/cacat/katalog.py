"""Every kind of contradiction that is planted, an explicit list by subject."""

from __future__ import annotations

from tests.cacat import (
    tanam_capaian,
    tanam_identitas,
    tanam_peraturan,
    tanam_rencana,
    tanam_survei,
    tanam_uang,
)
from tests.cacat.tanaman import Tanaman

SEMUA: dict[str, list[Tanaman]] = {
    "IDN": tanam_identitas.TANAMAN,
    "TGT": tanam_rencana.TANAMAN,
    "CAP": tanam_capaian.TANAMAN,
    "ANG": tanam_uang.TANAMAN,
    "IKM": tanam_survei.TANAMAN,
    "REG": tanam_peraturan.TANAMAN,
}
