"""What models hold as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic_core import CoreSchema


class ApaAdanya:
    """A value that a model takes only ready-made and does not look into.

    Without this every model that names an address or a figure learns, and checks each time, what those are made of.
    """

    __slots__ = ()

    @classmethod
    def __get_pydantic_core_schema__(cls, _: object, __: object) -> CoreSchema:
        """Tell pydantic to ask for an instance, no more."""
        from pydantic_core import core_schema

        return core_schema.is_instance_schema(cls)
