"""Reads import files by the rules of the platforms' own importers: stdin is JSON with the file and the people of a course."""

import csv
import io
import json
import re
import sys


def canvas(text, people):
    """Canvas: fixed leading columns, points possible by the first cell, users by id, SIS id, login and name in this order."""
    rows = [r for r in csv.reader(io.StringIO(text)) if not re.fullmatch(r"[;, ]+", ",".join(r))]
    header = rows[0]
    assert "Student" in header[0] and "ID" in header[1] and len(header) > 3, header
    assert re.search(r"SIS\s+User\s+ID", header[2]) and re.search(r"SIS\s+Login\s+ID", header[3]), header
    assert "Section" in header[4], header
    own = r"(Current|Final|Override) (Score|Points|Grade|Status)"
    titles = [title for title in header[5:] if not re.search(own, title)]
    assert len(titles) == len(set(titles)) == len(header) - 5, header
    possible, grades = None, {}
    for row in rows[1:]:
        assert len(row) == len(header), row
        if "Points Possible" in row[0]:
            possible = dict(zip(titles, row[5:]))
            continue
        by = lambda field, value: next((p for p in people if value and str(p.get(field)) == value), None)
        user = by("canvas", row[1]) or by("sis", row[2]) or by("login", row[3]) or by("name", row[0])
        assert user, f"Canvas would ask for {row[0]}"
        assert user["name"] not in grades, row
        grades[user["name"]] = dict(zip(titles, row[5:]))
    return {"possible": possible, "grades": grades}


def moodle_worksheet(text, people):
    """The offline worksheet of an assignment: three columns by name, rows of unknown participants are passed over."""
    rows = list(csv.reader(io.StringIO(text)))
    identifier, grade, modified = (rows[0].index(n) for n in ("Identifier", "Grade", "Last modified (grade)"))
    grades = {}
    for row in rows[1:]:
        number = row[identifier][len("Participant "):]
        user = next((p for p in people if str(p.get("moodle")) == number), None)
        assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", row[modified]), row
        if user:
            grades[user["name"]] = row[grade]
    return grades


def moodle_gradebook(text, people, column, field):
    """The gradebook's import: an unknown user ends it, and a row without the chosen column falls to the user of the row before."""
    rows = list(csv.reader(io.StringIO(text)))
    at, grade = rows[0].index(column), rows[0].index("Grade")
    user, grades = None, {}
    for row in rows[1:]:
        if row[at].strip():
            user = next((p for p in people if p.get(field) == row[at]), None)
            assert user, f"Moodle ends the import at {row}"
        assert user and user["name"] not in grades, row
        assert 0 <= float(row[grade]) <= 100, row
        grades[user["name"]] = row[grade]
    return grades


asked = json.load(sys.stdin)
read = {"canvas": canvas, "worksheet": moodle_worksheet, "gradebook": moodle_gradebook}
print(json.dumps([read[one["as"]](one["text"], *one["with"]) for one in asked]))
