"""Prints a workbook's defined names, and the cached value of every cell that holds a formula, as JSON."""

import json
import sys

import openpyxl

path = sys.argv[1]
formulas = openpyxl.load_workbook(path)
cached = openpyxl.load_workbook(path, data_only=True)

defined = formulas.defined_names
# A list up to openpyxl 3.0, a dictionary from 3.1 on.
found_names = defined.definedName if hasattr(defined, "definedName") else defined.values()
names = {found.name: {"hidden": bool(found.hidden), "refersTo": found.attr_text} for found in found_names}
values = {
    sheet.title: {
        cell.coordinate: cached[sheet.title][cell.coordinate].value
        for row in sheet.iter_rows()
        for cell in row
        if cell.data_type == "f"
    }
    for sheet in formulas.worksheets
}
print(json.dumps({"names": names, "cached": values}, default=str))
