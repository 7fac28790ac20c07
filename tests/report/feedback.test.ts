import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { recorded } from "../../src/judge/result.ts";
import { excelReport } from "../../src/report/csv.ts";
import { feedbackReport } from "../../src/report/feedback/feedback.ts";
import { FileNames } from "../../src/report/file-names.ts";
import { codeBlock } from "../../src/report/markdown.ts";
import { languages } from "../../src/text/language.ts";
import { hostileResult } from "./hostile.ts";

const run = recorded(hostileResult);
const students = [...new Set(hostileResult.solutions.map(({ student }) => student))];

async function pages(language: "en" | "zh") {
  const found: { path: string; text: string }[] = [];
  const locale = { language, messages: languages[language] };
  for await (const { path, text } of feedbackReport(run, locale))
    found.push({ path, text: `${text}` });
  return found;
}

/** Python's own parser: the elements of pages with the names of their attributes. */
const reader = `
import html.parser, json, sys
class Reader(html.parser.HTMLParser):
    tags = []
    def handle_starttag(self, tag, attrs): self.tags.append([tag, [name for name, _ in attrs]])
reader = Reader()
reader.feed(sys.stdin.read())
print(json.dumps(reader.tags))
`;

describe("feedback", async () => {
  const english = await pages("en");

  it("has two pages a student, with names that are safe and differ", () => {
    expect(english).toHaveLength(2 * students.length);
    const names = english.map(({ path }) => path.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^/\\:*?"<>|\p{C}]+\.(html|md)$/u);
  });

  it("shows a student's own results, and nobody else's", () => {
    const [first, second] = english.filter(({ path }) => path.endsWith(".html"));
    expect(first?.text).toContain("李雷");
    expect(second?.text).not.toContain("李雷");
    expect(first?.text).not.toContain("=cmd()|calc");
  });

  it("runs and loads nothing, whatever a student prints", () => {
    const input = english
      .filter(({ path }) => path.endsWith(".html"))
      .map(({ text }) => text)
      .join("");
    const tags: [string, string[]][] = JSON.parse(
      execFileSync("python3", ["-c", reader], { input, encoding: "utf8" }),
    );
    const known = "html head meta title style body h1 h2 p div strong span section pre".split(" ");
    for (const [tag, names] of tags) {
      expect(known).toContain(tag);
      for (const name of names) expect(name).not.toMatch(/^(on|src|href)/);
    }
    for (const { text } of english.filter(({ path }) => path.endsWith(".md"))) {
      const outside = text.replace(/^(`{3,})text\n[\s\S]*?^\1$/gm, "");
      expect(outside).not.toMatch(/<script|\]\(http/);
    }
  });

  it("speaks the language that is asked for", async () => {
    const chinese = await pages("zh");
    expect(chinese[0]?.text).toContain('<html lang="zh">');
    expect(chinese[0]?.text).toContain("李雷 的成绩");
    expect(english[0]?.text).toContain("Results of 李雷");
  });
});

describe("file names", () => {
  it.each([
    ["a/b", "a_b"],
    ["..", "_"],
    ["CON", "_CON"],
    ["", "_"],
    ["x\u0000y\ud800", "x_y_"],
    ["-rf", "_rf"],
  ])("of %j are %j", (text, name) => {
    expect(new FileNames().next(text)).toBe(name);
  });

  it("differ even if a system ignores case or the form of accents", () => {
    const names = new FileNames();
    const made = ["Ann", "ann", "José", "Jose\u0301"].map((one) => names.next(one, ".html"));
    expect(new Set(made.map((one) => one.normalize("NFC").toLowerCase())).size).toBe(4);
  });
});

describe("markdown", () => {
  it("fences text that holds fences", () => {
    expect(codeBlock("a\n````\nb").text).toBe("`````text\na\n````\nb\n`````");
  });
});

describe("csv-excel", () => {
  it("starts with a mark, and keeps names that look like numbers", async () => {
    const base = hostileResult.solutions[0];
    if (!base) throw new Error("no solution");
    const named = ["001", "1e5", "王小明"].map((student) => ({ ...base, student }));
    let text = "";
    const locale = { language: "en", messages: languages.en } as const;
    for await (const part of excelReport(recorded({ ...hostileResult, solutions: named }), locale))
      text += part;
    expect(text.codePointAt(0)).toBe(0xfeff);
    const lines = text.split("\r\n");
    expect(lines[2]).toMatch(/^"=""001""",/);
    expect(lines[3]).toMatch(/^"=""1e5""",/);
    expect(lines[4]).toMatch(/^王小明,/);
  });
});
