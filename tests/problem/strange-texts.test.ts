import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readStatement } from "../../src/learn/statement.ts";
import { loadProblem } from "../../src/problem/load.ts";

const steering = "\x1b[2J\x1b]0;owned\x07\x9b31m\r\u202e";
const steers = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/;

it("no text of a problem steers the reader's terminal", () => {
  const root = mkdtempSync(join(tmpdir(), "dlj-strange-"));
  try {
    const folder = join(root, "strange");
    mkdirSync(join(folder, "cases", "sample"), { recursive: true });
    const text = { en: `A ${steering} title`, zh: `标题 ${steering}` };
    const spec = { id: "strange", title: text, hints: [text, text], heading: text.en };
    writeFileSync(join(folder, "problem.json"), JSON.stringify(spec));
    writeFileSync(join(folder, "statement.md"), `# ${text.en}\r\n\r\nSay ${steering}.\r\n`);
    for (const end of ["in", "out"])
      writeFileSync(join(folder, "cases", "sample", `a.${end}`), `${steering}\n`);
    const problem = loadProblem(folder);
    expect(JSON.stringify(problem.spec)).toContain("x1b");
    expect(Object.values(problem.spec.title).join()).not.toMatch(steers);
    expect(problem.spec.hints.map(({ en, zh }) => en + zh).join()).not.toMatch(steers);
    expect(problem.spec.heading).not.toMatch(steers);
    expect(readStatement(folder, "en")).not.toMatch(steers);
    // Cases are data, and stay as they are.
    expect(problem.cases[0]?.stdin.toString()).toBe(`${steering}\n`);
  } finally {
    rmSync(root, { recursive: true });
  }
});
