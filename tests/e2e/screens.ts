import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import stringWidth from "string-width";
import { expect } from "vitest";
import { packageRoot } from "../../src/package-root.ts";
import type { Language } from "../../src/text/language.ts";
import { Terminal } from "./terminal.ts";

const problems = join(packageRoot, "tests", "fixtures", "practice", "problems");
const id = "tempered-softmax";

/** Forgets the temperature, and prints a label. */
const wrong = `import numpy as np
scores = np.array(eval(input()))
T = float(input())
print("debug", scores.shape)
exponentials = np.exp(scores - scores.max())
print([round(float(p), 4) for p in exponentials / exponentials.sum()])
`;

/** Compares the screens of a statement, a failing run, a case, the drill and the watch with the stored ones. */
export async function checkScreens(columns: number, language: Language): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "dlj-screens-"));
  mkdirSync(join(home, "solutions"));
  cpSync(problems, join(home, "problems"), { recursive: true });
  writeFileSync(join(home, "solutions", `${id}.py`), wrong);
  const config = { language, problems: ["problems"] };
  writeFileSync(join(home, "dlj.config.json"), JSON.stringify(config));
  const terminal = new Terminal({ cwd: home, columns, rows: 70, env: { PAGER: "" } });
  const shows = async (name: string, screen: string) => {
    const file = `golden/practice/${columns}-${language}/${name}.txt`;
    await expect(normalise(screen)).toMatchFileSnapshot(file);
    for (const line of screen.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
  };
  try {
    await shows("1-show", await terminal.run(`dlj show ${id}`, /--answers[\s\S]*\n\$\s*$/));
    await shows("2-run", await terminal.run(`dlj run ${id}`, /forkserver, \w+\n\$\s*$/));
    await shows("3-case", await terminal.run(`dlj case ${id}`, /^2\.0\n\$\s*$/m));
    await shows("4-question", await terminal.run(`dlj drill ${id}`, /q \S+\n*$/));
    terminal.type("Space");
    await shows("5-answer", await terminal.waitFor(/1 (again|忘了)[\s\S]*q \S+\n*$/));
    terminal.type("3");
    await terminal.waitFor(/─\n.*\n[\s\S]*─\n/);
    terminal.type("q");
    await terminal.waitFor(/\n\$ *$/m);
    terminal.type("clear", "Enter", `dlj run ${id} --watch`, "Enter");
    await shows("6-watch", await terminal.waitFor(/^WA .*\d\d:\d\d[\s\S]*q (quit|退出)/m));
    terminal.type("q");
  } finally {
    terminal.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Times and versions differ on every machine. */
function normalise(screen: string): string {
  return screen
    .replace(/\d\d:\d\d:\d\d/g, "HH:MM:SS")
    .replace(/ *\b(?:\d+ ms|\d+\.\d s)\b/g, " N ms")
    .replace(/\s+Python [\d.]+ · NumPy [\d.]+ · forkserver, \w+/, "  (this machine)")
    .replace(/\n{3,}/g, "\n\n")
    .trimEnd()
    .concat("\n");
}
