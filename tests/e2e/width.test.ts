import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { widthOf } from "../../src/report/terminal/layout.ts";
import { Terminal } from "./terminal.ts";

const texts = [
  ...[
    "softmax",
    "é",
    "e\u0301",
    "x\u0302\u0304",
    "中文",
    "，。",
    "“x”",
    "…",
    "—",
    "·",
    "×",
    "≈",
    "√2",
  ],
  ...[
    "ℝⁿ",
    "ﬀ",
    "©",
    "™",
    "✔",
    "✗",
    "⚠",
    "─│┌",
    "█▁",
    "か\u3099",
    "한국",
    "ก\u0e34",
    "ا\u064b",
    "ｱ",
    "Ａ",
  ],
  ...["😀", "𝑥"],
];

/** The columns that a terminal gives to texts: what each leaves of a row of digits. */
async function columnsOf(texts: readonly string[]): Promise<number[]> {
  const home = mkdtempSync(join(tmpdir(), "dlj-width-"));
  writeFileSync(join(home, "rows"), texts.map((text) => `0123456789\r${text}\n`).join(""));
  const terminal = new Terminal({ cwd: home, columns: 40, rows: texts.length + 5 });
  try {
    const screen = await terminal.run("cat rows; echo done", /^done$/m);
    const lines = screen.split("\n");
    const rows = lines.slice(lines.findIndex((line) => line.startsWith("$ cat")) + 1);
    return texts.map((text, row) => Number(rows[row]?.slice(text.length)[0]));
  } finally {
    terminal.close();
    rmSync(home, { recursive: true });
  }
}

it("counts the columns of a text as a terminal does", async () => {
  const columns = await columnsOf(texts);
  expect(texts.map((text) => [text, widthOf(text)])).toEqual(
    texts.map((text, index) => [text, columns[index]]),
  );
});
