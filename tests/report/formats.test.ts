import { execFileSync } from "node:child_process";
import { Chalk } from "chalk";
import { Parser } from "tap-parser";
import { describe, expect, it } from "vitest";
import { redacted } from "../../src/grade/present.ts";
import { recorded, resultSchema } from "../../src/judge/result.ts";
import { classroomReport } from "../../src/report/classroom.ts";
import { csvReport } from "../../src/report/csv.ts";
import { githubReport, githubSummary } from "../../src/report/github.ts";
import { gradescopeReport } from "../../src/report/gradescope.ts";
import { jsonReport } from "../../src/report/json.ts";
import { junitReport } from "../../src/report/junit.ts";
import { type ReporterName, reporters } from "../../src/report/reporters.ts";
import { tapReport } from "../../src/report/tap.ts";
import { classReport } from "../../src/report/terminal/class.ts";
import { solutionReport } from "../../src/report/terminal/solution.ts";
import { tableReport } from "../../src/report/terminal/table.ts";
import { en } from "../../src/text/en.ts";
import { hostileResult } from "./hostile.ts";

const voice = { language: "en", messages: en } as const;
const { solutions } = hostileResult;
const run = recorded(hostileResult);

/** A report as one text. */
async function whole(report: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const part of report) text += part;
  return text;
}

const allCases = solutions.flatMap(({ cases }) => cases);

/** Asks Python's own readers, which share no code with ours. */
function python(program: string, input: string): unknown {
  const out = execFileSync("/usr/bin/env", ["python3", "-c", program], { input, encoding: "utf8" });
  return JSON.parse(out);
}

// Control characters except newline and carriage return, bidi and zero-width marks, lone surrogates.
const unsafe = /[\0-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e]|\p{Surrogate}/u;

describe("every report of hostile text", async () => {
  const colours = new Chalk({ level: 0 });
  const look = { ...voice, colours, columns: 80 };
  const reports = {
    junit: await whole(junitReport(run, voice)),
    tap: await whole(tapReport(run, voice)),
    csv: await whole(csvReport(run, voice)),
    github: await whole(githubReport(run, voice)),
    summary: await whole(githubSummary(run, voice)),
    table: tableReport(hostileResult, look).text,
    class: await whole(classReport(run, look)),
    solution: solutions
      .map((one) => solutionReport(hostileResult, one, look, { all: true }).text)
      .join(""),
  };
  it.each(["table", "class", "solution"] as const)("%s gives a CI runner no command", (name) => {
    expect(reports[name]).toContain("forged");
    for (const line of reports[name].split("\n")) expect(line).not.toMatch(/^\s*::|##\w*\[/);
  });

  it.each(Object.entries(reports))(
    "%s holds no control character and no hidden mark",
    (_, text) => {
      expect(unsafe.exec(text)).toBeNull();
    },
  );
});

it("a terminal report of another machine's Result holds no control character in any of its facts", async () => {
  const look = { ...voice, colours: new Chalk({ level: 0 }), columns: 80 };
  const evil = "x\x1b[2J##[error]y";
  const strange = solutions.slice(2, 3).map((one) => ({
    ...one,
    ...{ problem: evil, title: { en: evil, zh: evil }, file: evil, language: evil },
    cases: one.cases.map((each) => ({ ...each, name: evil })),
  }));
  const environment = { ...hostileResult.environment, python: evil, numpy: evil };
  const raisedLimits = { [evil]: 2 };
  const result = { ...hostileResult, solutions: strange, environment, raisedLimits };
  const texts = [
    tableReport(result, look).text,
    await whole(classReport(recorded(result), look)),
    ...strange.map((one) => solutionReport(result, one, look, { all: true }).text),
  ];
  for (const text of texts) {
    expect(text).toContain("x\\x1b[2J# #[error]y");
    expect(unsafe.exec(text)).toBeNull();
    expect(text).not.toContain("##[");
  }
});

describe("a hidden case that failed", () => {
  const hidden = { ...hostileResult, solutions: solutions.slice(2, 3).map(redacted) };
  it.each(["junit", "tap", "html", "gradescope"] as const)(
    "is not reported by %s as printing nothing",
    async (name) => {
      const report = await reporters[name]();
      const look = { ...voice, colours: new Chalk({ level: 0 }), columns: 80 };
      const text = await whole(report(recorded(hidden), look));
      expect(text).toContain("A hidden case: its input and expected output are not shown.");
      expect(text).not.toContain("got: (nothing)");
    },
  );
});

describe("time limits that were raised for this machine", () => {
  const raised = { ...run, head: { ...run.head, raisedLimits: { softmax: 3.5 } } };
  const look = { ...voice, colours: new Chalk({ level: 0 }), columns: 80 };
  const said = /raised for this machine to four times the reference's time: softmax 3\.5 s/;
  // A gradebook, an import file and Classroom's document have no field for it.
  const silent = ["csv", "csv-excel", "classroom", "canvas", "moodle", "names"];
  it.each(Object.keys(reporters).filter((name) => !silent.includes(name)))(
    "are reported by %s, and only then",
    async (name) => {
      const report = await reporters[name as ReporterName]();
      const kinds: Record<string, RegExp> = {
        html: /to four times the reference&#39;s time: softmax 3\.5 s/,
        json: /"raisedLimits": \{\s+"softmax": 3\.5/,
        junit: /<property name="dlj\.raised-time-limit" value="3\.5 s"\/>/,
      };
      expect(await whole(report(raised, look))).toMatch(kinds[name] ?? said);
      expect(await whole(report(run, look))).not.toMatch(/raised/);
    },
  );
});

describe("json", () => {
  it("reads back as the Result, by its schema", async () => {
    expect(resultSchema.parse(JSON.parse(await whole(jsonReport(run))))).toEqual(hostileResult);
  });
});

describe("junit", async () => {
  const read = python(
    `
import json, sys, xml.etree.ElementTree as T
root = T.fromstring(sys.stdin.buffer.read())
print(json.dumps({"suites": [
  {**suite.attrib, "cases": [[case.attrib, [[c.tag, c.attrib, c.text] for c in case]] for case in suite]}
  for suite in root]}))`,
    await whole(junitReport(run, voice)),
  ) as {
    suites: {
      tests: string;
      cases: [Record<string, string>, [string, Record<string, string>, string][]][];
    }[];
  };
  const tests = read.suites.flatMap(({ cases }) => cases);

  it("has a suite a solution and a test a case, each known by class and name", () => {
    expect(read.suites).toHaveLength(solutions.length);
    expect(tests).toHaveLength(allCases.length);
    const names = tests.map(([{ classname, name }]) => `${classname}\n${name}`);
    expect(new Set(names).size).toBe(names.length);
    expect(read.suites[3]).toMatchObject({ tests: "1", errors: "1", failures: "0" });
  });

  it("distinguishes the student's fault, the judge's and a missing solution", () => {
    const kinds = tests.map(([, children]) => children[0]?.[0] ?? "passed");
    const expected = allCases.map(({ verdict, deciding }) =>
      verdict === "AC"
        ? "passed"
        : verdict === "JE"
          ? "error"
          : verdict === "NA" || !deciding
            ? "skipped"
            : "failure",
    );
    expect(kinds).toEqual(expected);
  });

  it("puts the comparison in the text, the file and the line in the attributes", () => {
    const failure = tests.find(([{ name }]) => name === "hidden/ties")?.[1][0];
    expect(failure?.[2]).toContain("expected: [0.5, 0.5]");
    expect(failure?.[2]).toContain("<script>alert(1)</script>");
    const crash = tests.find(
      ([{ name, classname }]) => name === "hidden/zeros" && classname === "student-3.softmax",
    );
    expect(crash?.[0]).toMatchObject({ file: "submissions/student-3/softmax.py", line: "3" });
  });
});

describe("tap", () => {
  it("is read by tap-parser in strict mode, and agrees", async () => {
    const failures: string[] = [];
    const counts = { ok: 0, notOk: 0, skipped: 0 };
    const parser = new Parser({ strict: true });
    parser.on("assert", ({ ok, skip }: { ok: boolean; skip?: unknown }) => {
      if (skip) counts.skipped += 1;
      else if (ok) counts.ok += 1;
      else counts.notOk += 1;
    });
    parser.on("extra", (text: string) => failures.push(text));
    let bailed = false;
    parser.on("bailout", () => {
      bailed = true;
    });
    parser.end(await whole(tapReport(run, voice)));
    expect(failures).toEqual([]);
    expect(bailed).toBe(false);
    expect(parser.failures.filter((one) => "tapError" in one && one.tapError)).toEqual([]);
    expect(counts).toEqual({
      ok: solutions.filter(({ verdict }) => verdict === "AC").length,
      notOk: solutions.filter(({ verdict }) => !["AC", "NA"].includes(verdict)).length,
      skipped: solutions.filter(({ verdict }) => verdict === "NA").length,
    });
  });
});

describe("csv", async () => {
  const rows = python(
    "import csv, io, json, sys; print(json.dumps(list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode(), newline='')))))",
    await whole(csvReport(run, voice)),
  ) as string[][];

  it("has a row a student after the points possible, and as many cells everywhere", () => {
    const students = new Set(solutions.map(({ student }) => student));
    expect(rows).toHaveLength(2 + students.size);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([6]));
    expect(rows[1]).toEqual(["points possible", "1", "1", "2", "", ""]);
    expect(rows[2]?.slice(0, 4)).toEqual(["李雷", "1", "0", "1"]);
    expect(rows.find(([name]) => name === "student-11")?.slice(0, 4)).toEqual([
      "student-11",
      "0.33",
      "0",
      "0.33",
    ]);
  });

  it("runs nothing in a spreadsheet", () => {
    expect(rows[3]?.[0]?.startsWith("'=cmd()")).toBe(true);
    for (const text of rows.flat()) expect(text).not.toMatch(/^[=+@\t\r]/);
  });
});

describe("github", async () => {
  const lines = (await whole(githubReport(run, voice))).trimEnd().split("\n");

  it("prints ten errors and says how many are left, a line each", () => {
    expect(lines.filter((line) => line.startsWith("::error "))).toHaveLength(10);
    expect(lines.at(-1)).toMatch(/^::notice::8 more/);
    expect(lines).toHaveLength(11);
  });

  it("treats no text of a student as a command", async () => {
    for (const line of lines) {
      expect(line.match(/^::(error|notice) ?[^:]*::/)).not.toBeNull();
      expect(line).not.toContain("##[");
      expect(line.length).toBeLessThan(4600);
    }
    const summary = await whole(githubSummary(run, voice));
    expect(summary).not.toMatch(/^::/m);
    expect(summary).not.toContain("##[");
    expect(summary).not.toContain("<script");
  });

  it("keeps the file, the line and the title whole", () => {
    expect(lines[2]).toContain(
      "file=submissions/student-0/softmax.py,line=1,title=WA student-0.softmax hidden/ties::",
    );
  });

  it("keeps the summary under the runner's limit", async () => {
    const many = {
      ...hostileResult,
      solutions: Array.from({ length: 4000 }, () => solutions[2]).filter(
        (one) => one !== undefined,
      ),
    };
    expect(Buffer.byteLength(await whole(githubSummary(recorded(many), voice)))).toBeLessThan(
      1_048_576,
    );
  });
});

describe("gradescope", async () => {
  const document = JSON.parse(await whole(gradescopeReport(run, voice)));
  it("has only values that the platform knows, and a total that is the sum", () => {
    expect(document).not.toHaveProperty("score");
    for (const test of document.tests) {
      expect(["passed", "failed"]).toContain(test.status);
      expect(["text", "simple_format", "html", "md", "ansi"]).toContain(test.output_format);
      expect(test.visibility).toBe("visible");
      expect(test.score).toBeLessThanOrEqual(test.max_score);
      expect(typeof test.number).toBe("string");
    }
    expect(document.tests).toHaveLength(solutions.length);
  });
});

describe("classroom", () => {
  it("is base64 of a document whose grade is the sum of its tests", async () => {
    const line = await whole(classroomReport(run, voice));
    expect(line).toMatch(/^result=[A-Za-z0-9+/]+=*\n$/);
    const document = JSON.parse(Buffer.from(line.slice(7), "base64").toString());
    expect(document).toMatchObject({ version: 1, status: "error", max_score: solutions.length });
    for (const test of document.tests) {
      expect(["pass", "fail", "error"]).toContain(test.status);
      expect(Number.isInteger(test.line_no)).toBe(true);
    }
  });
});
