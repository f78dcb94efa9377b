"""Prints what openpyxl reads from a workbook, as JSON. Escapes of the form _xHHHH_ (ECMA-376 22.9.2.19), which
openpyxl leaves as they are, are decoded here."""

import json
import re
import sys

import openpyxl


def decoded(text):
    # Lone surrogates pass through JSON as escapes.
    return re.sub(r"_x([0-9A-Fa-f]{4})_", lambda found: chr(int(found.group(1), 16)), text)


def read_cells(sheet, result):
    for row in sheet.iter_rows():
        for cell in row:
            value = cell.value
            if value is None and not cell.has_style:
                continue
            if cell.data_type == "f":
                result["formulas"][cell.coordinate] = str(getattr(value, "text", value))
                continue
            if isinstance(value, str) and cell.data_type in ("s", "inlineStr"):
                result["texts"][cell.coordinate] = decoded(value)
            result["cells"][cell.coordinate] = (
                decoded(value) if isinstance(value, str) else value if isinstance(value, (int, float, bool)) else str(value) if value is not None else None
            )
            if cell.fill.fill_type == "solid":
                result["fills"][cell.coordinate] = str(cell.fill.fgColor.rgb)
            if cell.number_format != "General":
                result["formats"][cell.coordinate] = cell.number_format


def read_sheet(sheet):
    result = {
        "state": sheet.sheet_state,
        "cells": {}, "texts": {}, "formulas": {}, "fills": {}, "formats": {},
        "merged": [str(area) for area in sheet.merged_cells.ranges],
        "tables": {
            table.displayName: {
                "ref": table.ref,
                "columns": [column.name for column in table.tableColumns],
                "calculated": [
                    column.calculatedColumnFormula.attr_text if column.calculatedColumnFormula else None
                    for column in table.tableColumns
                ],
            }
            for table in sheet.tables.values()
        },
        "validations": [
            {"type": rule.type, "formula1": rule.formula1, "sqref": str(rule.sqref)}
            for rule in sheet.data_validations.dataValidation
        ],
        "conditional": [
            {"sqref": str(found.sqref), "type": rule.type, "priority": rule.priority}
            for found in sheet.conditional_formatting
            for rule in found.rules
        ],
        "charts": len(sheet._charts),
        "breaks": [found.id for found in sheet.row_breaks.brk],
        "freeze": sheet.freeze_panes,
        "titles": sheet.print_title_rows,
        "area": sheet.print_area if isinstance(sheet.print_area, str) else None,
        "widths": {key: dimension.width for key, dimension in sheet.column_dimensions.items()},
        "heights": {str(key): dimension.height for key, dimension in sheet.row_dimensions.items() if dimension.height},
    }
    read_cells(sheet, result)
    return result


workbook = openpyxl.load_workbook(sys.argv[1])
print(json.dumps({sheet.title: read_sheet(sheet) for sheet in workbook.worksheets}, default=str))
