import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "csv-parse/sync";
import { execa } from "execa";
import { describe, expect, it } from "vitest";
import { type Recorded, recorded } from "../../src/judge/result.ts";
import { dolosReport } from "../../src/report/dolos.ts";
import { hostileResult } from "./hostile.ts";

const students = new Set(
  hostileResult.solutions
    .filter(({ problem }) => problem === "softmax")
    .map(({ student = "" }) => student),
);
const program = (student: string) => `def softmax(x):\n    return ${JSON.stringify(student)}\n`;

/** A class in which one has written C++, and one nothing. */
const run: Recorded = {
  ...recorded(hostileResult),
  sources: {
    of: async (student) => {
      if (student === "student-1") return undefined;
      const extension = student === "student-0" ? ".cpp" : ".py";
      return { extension, text: Buffer.from(program(student)) };
    },
    template: async (problem) => `# ${problem}\n`,
  },
};

async function files(of: Recorded): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for await (const { path, text } of dolosReport(of)) {
    expect(found.has(path), path).toBe(false);
    found.set(path, Buffer.from(text).toString());
  }
  return found;
}

describe("the folder for Dolos", async () => {
  const found = await files(run);

  it("has a file a student and problem, and info.csv says whose each is", () => {
    const rows: Record<string, string>[] = parse(found.get("softmax/info.csv") ?? "", {
      columns: true,
    });
    expect(rows).toHaveLength(students.size - 2);
    for (const { filename = "", created_at = "" } of rows) {
      expect(found.get(`softmax/${filename}`)).toContain("def softmax");
      expect(new Date(created_at).getTime()).toBeGreaterThan(0);
    }
    expect(rows.map((one) => one.full_name)).toContain("李雷");
    expect(found.get("softmax/李雷.py")).toBe(program("李雷"));
    expect(found.get("softmax/template.py")).toBe("# softmax\n");
    expect(found.get("softmax-cpp/info.csv")).toContain("student-0.cpp,student-0,");
    expect([...found.keys()].join()).not.toMatch(/student-1\./);
    for (const path of found.keys()) expect(path).toMatch(/^[\w-]+\/[^/\\:*?"<>|\p{C}]+$/u);
  });

  it("can't be made without the submissions", async () => {
    await expect(files(recorded(hostileResult))).rejects.toThrow(/not with dlj merge/);
  });

  it("is read by the Dolos command line (needs dolos)", async ({ skip }) => {
    const there = await execa("dolos", ["--version"], { reject: false });
    skip(there.exitCode !== 0, "dolos is not installed");
    const home = mkdtempSync(join(tmpdir(), "dlj-dolos-"));
    try {
      for (const [path, text] of found) {
        mkdirSync(dirname(join(home, path)), { recursive: true });
        writeFileSync(join(home, path), text);
      }
      const [info, template] = ["softmax/info.csv", "softmax/template.py"];
      const args = ["run", "-l", "python", "-f", "csv", "-i", template, info];
      const ran = await execa("dolos", args, { cwd: home, reject: false });
      expect(ran.exitCode, ran.stderr).toBe(0);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });
});
