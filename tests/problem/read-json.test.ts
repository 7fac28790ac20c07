import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod";
import { reportFor } from "../../src/author/finding.ts";
import { checkSpec } from "../../src/author/verify/spec.ts";
import { DljError } from "../../src/error.ts";
import { assignmentSchema, readAssignment } from "../../src/grade/assignment.ts";
import { loadSpec } from "../../src/problem/load.ts";
import {
  checkJson,
  type JsonFault,
  parseJson,
  readContent,
  readJson,
} from "../../src/problem/read-json.ts";
import { en } from "../../src/text/en.ts";
import { zh } from "../../src/text/zh.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dlj-json-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The error of an assignment with this content, in both languages. */
function fault(content: unknown): { en: string; zh: string; next: string | undefined } {
  const file = join(folder, "assignment.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  try {
    readAssignment(file);
  } catch (error) {
    if (error instanceof DljError) {
      const [english, chinese] = [en, zh].map((m) =>
        error.sentence(m).replaceAll(`${folder}/`, ""),
      );
      return { en: english ?? "", zh: chinese ?? "", next: error.next(en) };
    }
  }
  throw new Error("it was read");
}

describe("a JSON file that a person wrote", () => {
  it("may begin with a byte order mark", () => {
    const file = join(folder, "marked.json");
    writeFileSync(file, '\uFEFF{"problems": ["relu"]}');
    expect(readJson(file, assignmentSchema).problems).toEqual(["relu"]);
  });

  it.each([
    [
      "the fault inside the alternative that was meant",
      { problems: ["relu", { id: "sigmoid", points: "x" }] },
      "assignment.json: at problems[1].points: Invalid input: expected number, received string",
      "assignment.json：problems[1].points 处：无效输入：期望 数字，实际接收 string",
    ],
    [
      "a missing key inside it",
      { problems: [{ points: 2 }] },
      "assignment.json: at problems[0].id: Invalid input: expected string, received undefined",
      "assignment.json：problems[0].id 处：",
    ],
    [
      "every alternative, if none was meant",
      { problems: ["relu"], stability: "on" },
      'assignment.json: at stability: Invalid input: expected "off"; Invalid input: expected object, received string',
      'assignment.json：stability 处：无效输入：期望 "off"',
    ],
    [
      "the fault inside an object with a wrong member",
      { problems: ["relu"], stability: { bonus: "1" } },
      "assignment.json: at stability.bonus: Invalid input: expected number, received string",
      "assignment.json：stability.bonus 处：",
    ],
    [
      "an unknown key",
      { problems: ["relu"], limit: {} },
      'assignment.json: at the top: Unrecognized key: "limit"',
      "assignment.json：顶层：",
    ],
    [
      "text that is not JSON",
      "{",
      "assignment.json: is not JSON: ",
      "assignment.json：不是合法的 JSON：",
    ],
  ])("names %s, in both languages, and the next command", (_, content, english, chinese) => {
    const said = fault(content);
    expect(said.en).toContain(english);
    expect(said.zh).toContain(chinese);
    expect(said.zh).not.toContain("Invalid");
    expect(said.next).toBe("dlj grade --help");
  });

  it("has a path and the expected content for each fault, in the reader's language", () => {
    const inner = z.strictObject({ b: z.literal("x") });
    const a = z.union([z.number(), z.array(z.string()), inner]);
    const schema = z.strictObject({ a, n: z.int().min(3).optional() });
    const faults = (content: unknown, by: z.ZodType = schema) => {
      const checked = checkJson(content, by);
      if ("data" in checked) return checked.data;
      return checked.faults.map(({ path, unknownKeys, expected }) => [
        ...[path, unknownKeys, expected(en).split("; ").length, expected(zh).split("；").length],
      ]);
    };
    expect(faults({ a: ["x"] })).toEqual({ a: ["x"] });
    expect(faults({ a: ["x", 2] })).toEqual([["a[1]", undefined, 1, 1]]);
    expect(faults({ a: { b: "y" } })).toEqual([["a.b", undefined, 1, 1]]);
    expect(faults({ a: { b: "x", c: 1 } })).toEqual([["a", ["c"], 1, 1]]);
    expect(faults({ a: true })).toEqual([["a", undefined, 3, 3]]);
    expect(faults({ a: 1, d: 1, e: 2 })).toEqual([["", ["d", "e"], 1, 1]]);
    expect(faults({ n: 1 })).toEqual([
      ["a", undefined, 3, 3],
      ["n", undefined, 1, 1],
    ]);
    expect(faults([["x"], [1]], z.array(z.array(z.string())))).toEqual([
      ["[1][0]", undefined, 1, 1],
    ]);
    const named = z.array(z.strictObject({ x: z.string() }));
    expect(faults([{ x: 1 }], named)).toEqual([["[0].x", undefined, 1, 1]]);
    const own = z.string().refine((text) => text === "yes", "must be yes");
    const [fault] = (checkJson("no", own) as { faults: JsonFault[] }).faults;
    expect([fault?.expected(en), fault?.expected(zh)]).toEqual(["must be yes", "must be yes"]);
  });

  it("may be UTF-16, and is named with the reason if it can't be read", () => {
    expect(parseJson(Buffer.from('\ufeff{"a": "é"}', "utf16le"))).toEqual({ a: "é" });
    expect(parseJson('\ufeff["é"]')).toEqual(["é"]);
    const missing = join(folder, "none.json");
    try {
      readContent(missing, "dlj next");
      expect.unreachable();
    } catch (error) {
      expect((error as DljError).sentence(en)).toBe(`${missing}: can't be read (ENOENT).`);
      expect((error as DljError).next(en)).toBe("dlj next");
    }
  });

  it("has the same paths in problem.json, for dlj show and for dlj verify", () => {
    const spec = {
      id: "x",
      input: [{ name: "a", read: 7 }],
      order: "1",
      tolerance: { decimals: "4" },
    };
    writeFileSync(join(folder, "problem.json"), JSON.stringify(spec));
    const shown = (() => {
      try {
        return void loadSpec(folder);
      } catch (error) {
        return (error as DljError).sentence(en);
      }
    })();
    const checked = checkSpec(folder, reportFor("x"), "catalogue");
    const found = "findings" in checked ? checked.findings.map((one) => one.sentence("en")) : [];
    for (const path of ["input[0].read", "order", "tolerance.decimals"]) {
      expect(shown).toContain(`at ${path}: Invalid`);
      expect(found.join("\n")).toContain(`At ${path}: Invalid`);
    }
    const chinese = "findings" in checked ? checked.findings.map((one) => one.sentence("zh")) : [];
    expect(chinese.join("\n")).not.toContain("Invalid");
  });
});
