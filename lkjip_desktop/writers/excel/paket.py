"""The package: parts, their relationships and content types; what is not written stays byte for byte as it was."""

from __future__ import annotations

import posixpath
import zipfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

from lxml import etree

from lkjip_desktop.writers.excel.arsip import Archive, ZipWriter
from lkjip_desktop.writers.excel.ooxml import (
    CONTENT_TYPES,
    PACKAGE_RELATIONSHIPS,
    RELS_TYPE,
    DamagedPartError,
    damaged,
    parse,
    serialise,
)

TYPES_PART = "[Content_Types].xml"
ROOT = ""


@dataclass(frozen=True, slots=True)
class Relationship:
    """A link from one part to another; `kind` is the last word of its type, `target` None where it leads outside."""

    id: str
    kind: str
    target: str | None


class Package:
    """The parts of a workbook: those of an archive, if one is given, with what has been written over them."""

    def __init__(self, archive: Archive | None = None) -> None:
        self._archive = archive
        self._old: dict[str, zipfile.ZipInfo] = dict(archive.members) if archive else {}
        self._real = {name.lower(): name for name in self._old}
        self._new: dict[str, bytes] = {}
        if TYPES_PART.lower() not in self._real:
            self._write_types(etree.Element(f"{{{CONTENT_TYPES}}}Types", nsmap={None: CONTENT_TYPES}))

    def has(self, part: str) -> bool:
        """True where the package holds the part."""
        return part.lower() in self._real

    def read(self, part: str) -> bytes:
        """Return a part's bytes. Raises GalatPengguna where it is damaged and KeyError where it is absent."""
        name = self._real[part.lower()]
        if name in self._new or self._archive is None:
            return self._new[name]
        return self._archive.read(self._old[name])

    def xml(self, part: str) -> etree._Element:
        """Return a part's root element. Raises GalatPengguna where it is damaged."""
        if not self.has(part):
            raise damaged(part)
        try:
            return parse(self.read(part))
        except DamagedPartError as galat:
            raise damaged(part) from galat

    def write(self, part: str, content: etree._Element | bytes) -> None:
        """Replace or add a part."""
        name = self._real.setdefault(part.lower(), part)
        self._new[name] = content if isinstance(content, bytes) else serialise(content)

    def drop(self, part: str) -> None:
        """Remove a part and its content type."""
        name = self._real.pop(part.lower())
        self._old.pop(name, None)
        self._new.pop(name, None)
        types = self.xml(TYPES_PART)
        for override in self._overrides(types, part):
            types.remove(override)
        self._write_types(types)

    def relationships(self, part: str) -> list[Relationship]:
        """Return a part's relationships in order; those of the package itself for ROOT."""
        found = []
        for element in self._rels(part).iterchildren("{*}Relationship"):
            kind = element.get("Type", "").rpartition("/")[2]
            outside = element.get("TargetMode") == "External"
            target = None if outside else self._resolved(part, element.get("Target", ""))
            found.append(Relationship(element.get("Id", ""), kind, target))
        return found

    def related(self, part: str, kind: str) -> list[str]:
        """Return the existing parts that a part leads to by relationships of one kind."""
        targets = [link.target for link in self.relationships(part) if link.kind == kind and link.target is not None]
        return [target for target in targets if self.has(target)]

    def relate(self, part: str, kind: str, target: str) -> str:
        """Link a part to another by the full type `kind`; return the new relationship's id."""
        rels = self._rels(part)
        used = {element.get("Id") for element in rels}
        number = next(n for n in range(1, len(used) + 2) if f"rId{n}" not in used)
        relative = posixpath.relpath(target, posixpath.dirname(part) or ".")
        tag = f"{{{PACKAGE_RELATIONSHIPS}}}Relationship"
        etree.SubElement(rels, tag, {"Id": f"rId{number}", "Type": kind, "Target": relative})
        self._write_rels(part, rels)
        return f"rId{number}"

    def unrelate(self, part: str, target: str) -> None:
        """Remove a part's relationships to another."""
        rels = self._rels(part)
        for element in rels.findall("{*}Relationship"):
            if self._resolved(part, element.get("Target", "")) == target:
                rels.remove(element)
        self._write_rels(part, rels)

    def content_type(self, part: str) -> str:
        """Return a part's content type, "" where none is declared."""
        types = self.xml(TYPES_PART)
        for override in self._overrides(types, part):
            return override.get("ContentType", "")
        extension = part.rpartition(".")[2].lower()
        defaults = {d.get("Extension", "").lower(): d.get("ContentType", "") for d in types.iterchildren("{*}Default")}
        return defaults.get(extension, "")

    def declare(self, part: str, content_type: str) -> None:
        """State the content type of a new part."""
        types = self.xml(TYPES_PART)
        tag = f"{{{CONTENT_TYPES}}}Override"
        etree.SubElement(types, tag, {"PartName": f"/{part}", "ContentType": content_type})
        self._write_types(types)

    def declare_extension(self, extension: str, content_type: str) -> None:
        """State the content type of all parts with an extension, unless it is stated already."""
        types = self.xml(TYPES_PART)
        if any(d.get("Extension", "").lower() == extension for d in types.iterchildren("{*}Default")):
            return
        tag = f"{{{CONTENT_TYPES}}}Default"
        types.insert(0, etree.Element(tag, {"Extension": extension, "ContentType": content_type}))
        self._write_types(types)

    def free_name(self, pattern: str) -> str:
        """Return the first unused part name of a pattern such as "xl/comments{}.xml"."""
        number = 1
        while self.has(pattern.format(number)):
            number += 1
        return pattern.format(number)

    def names(self) -> list[str]:
        """Return the names of all parts."""
        return list(self._real.values())

    def save(self, path: Path) -> None:
        """Write the whole package to `path`: old members in their order and place, then the new ones.

        Raises GalatPengguna before anything is written where an untouched member cannot be copied.
        """
        kept = [(name, info) for name, info in self._old.items() if name not in self._new]
        if self._archive is not None:
            for _, info in kept:
                self._archive.at_packed(info)
        with path.open("wb") as out:
            writer = ZipWriter(out)
            for name, info in self._old.items():
                if name in self._new:
                    writer.add(name, self._new[name], replaces=info)
                elif self._archive is not None:
                    writer.copy(self._archive.at_packed(info), info)
            for name, data in self._new.items():
                if name not in self._old:
                    writer.add(name, data)
            writer.close()

    def _resolved(self, part: str, target: str) -> str:
        """Return the name of the part that a relationship's target means, as the package spells it."""
        path = posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target.replace("\\", "/"))).lstrip("/")
        for spelling in (path, unquote(path)):
            if self.has(spelling):
                return self._real[spelling.lower()]
        return path

    def _rels(self, part: str) -> etree._Element:
        name = _rels_name(part)
        if self.has(name):
            return self.xml(name)
        return etree.Element(f"{{{PACKAGE_RELATIONSHIPS}}}Relationships", nsmap={None: PACKAGE_RELATIONSHIPS})

    def _write_rels(self, part: str, rels: etree._Element) -> None:
        name = _rels_name(part)
        if not self.has(name):
            self.declare_extension("rels", RELS_TYPE)
        self.write(name, rels)

    def _overrides(self, types: etree._Element, part: str) -> list[etree._Element]:
        wanted = f"/{part}".lower()
        return [o for o in types.iterchildren("{*}Override") if unquote(o.get("PartName", "")).lower() == wanted]

    def _write_types(self, types: etree._Element) -> None:
        self.write(TYPES_PART, types)


def _rels_name(part: str) -> str:
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")
