"""Reads the reports of a class with Python's own readers, and prints what each says of it as JSON."""
import base64, csv, html.parser, io, json, sys, xml.etree.ElementTree as ET
from collections import Counter

folder = sys.argv[1]
def text(name):
    with open(f"{folder}/{name}", encoding="utf-8", newline="") as file:
        return file.read()

class Page(html.parser.HTMLParser):
    """Counts what the page shows: students' sections, their verdicts, tags that may not be there."""
    def __init__(self):
        super().__init__()
        self.sections, self.tags, self.outside, self.solutions = [], Counter(), [], []
        self.text, self.cell = [], None
    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        self.tags[tag] += 1
        if tag == "details": self.sections.append(attrs["data-student"])
        if tag == "tr" and self.sections: self.solutions.append([self.sections[-1]])
        self.cell = "" if tag == "td" else self.cell
        for name, value in attrs.items():
            if name in ("src", "srcset", "action", "data") or name.startswith("on") or (name == "href" and not value.startswith("#")):
                self.outside.append([tag, name, value])
    def handle_endtag(self, tag):
        # A row in a student's section: problem, verdict, points, remarks.
        if tag == "td" and self.sections: self.solutions[-1].append(self.cell)
        if tag == "td": self.cell = None
    def handle_data(self, data):
        self.text.append(data)
        if self.cell is not None: self.cell += data

page = Page()
page.feed(text("report.html"))
page.close()
suites = ET.fromstring(text("junit.xml"))
verdict = lambda case: [[child.tag, child.get("type")] for child in case]
classroom = json.loads(base64.b64decode(text("classroom.txt").split("=", 1)[1]))
gradescope = json.loads(text("gradescope.json"))
print(json.dumps({
    "junit": [[s.get("name"), s.get("tests"), s.get("failures"), s.get("errors"), s.get("skipped"), [[c.get("classname"), c.get("name"), verdict(c)] for c in s.iter("testcase")]] for s in suites],
    "csv": list(csv.reader(io.StringIO(text("grades.csv"), newline=""))),
    "gradescope": [[t["name"], t["score"], t["max_score"], t["status"]] for t in gradescope["tests"]],
    "classroom": [classroom["status"], classroom["max_score"], [[t["name"], t["score"], t["status"]] for t in classroom["tests"]]],
    "html": {"sections": page.sections, "solutions": page.solutions, "tags": page.tags, "outside": page.outside, "text": "".join(page.text)},
}))
