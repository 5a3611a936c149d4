"""What the models of a report share."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Model(BaseModel):
    """Data that takes no field it does not know."""

    model_config = ConfigDict(extra="forbid")
