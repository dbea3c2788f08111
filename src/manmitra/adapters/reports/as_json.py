"""JSON: the report as it is, with the names of the API."""

from typing import Any

import msgspec

from manmitra.domain.reports.model import Cell, Report, Table


def as_json(report: Report) -> bytes:
    told = {
        "id": report.id,
        "title": report.title,
        "institution": {"id": report.institution, "name": report.institution_name},
        "language": report.language,
        "since": report.since,
        "until": report.until,
        "madeAt": report.made_at,
        "notes": report.notes,
        "tables": [_table(table) for table in report.tables],
    }
    return msgspec.json.format(msgspec.json.encode(told), indent=2) + b"\n"


def _table(table: Table) -> dict[str, Any]:
    return {
        "id": table.id,
        "title": table.title,
        "note": table.note,
        "rule": table.rule,
        "chart": table.chart.value,
        "columns": [{"id": one.id, "title": one.title, "unit": one.unit} for one in table.columns],
        "rows": [{"label": row.label, "cells": [_cell(cell) for cell in row.cells]} for row in table.rows],
    }


def _cell(cell: Cell) -> dict[str, Any]:
    """A figure that is held back is not told by its error either."""
    if cell.suppressed:
        return {"value": None, "suppressed": True, "error": None}
    return {"value": cell.value, "suppressed": False, "error": cell.error}
