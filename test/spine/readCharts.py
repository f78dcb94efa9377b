"""Prints the charts of a workbook as JSON: what each series reads, and which points it was saved with."""

import json
import sys

import openpyxl

workbook = openpyxl.load_workbook(sys.argv[1])


def reference(source):
    return source.numRef or source.strRef


def series_of(chart):
    for part in chart._charts:
        for series in part.series:
            values = series.val.numRef
            yield {
                "name": series.tx.v,
                "kind": type(part).__name__,
                "values": values.f,
                "categories": reference(series.cat).f,
                "points": {str(point.idx): float(point.v) for point in values.numCache.pt},
            }


def described(chart):
    runs = [run.t for line in chart.title.tx.rich.p for run in line.r or []]
    return {
        "title": "".join(runs),
        "blanks": chart.display_blanks,
        "visibleOnly": bool(chart.visible_cells_only),
        "series": list(series_of(chart)),
    }


print(json.dumps({sheet.title: [described(chart) for chart in sheet._charts] for sheet in workbook.worksheets}))
