import { join } from "node:path";
import { Chalk } from "chalk";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { layOutStatement, readStatement } from "../../src/learn/statement.ts";
import { packageRoot } from "../../src/package-root.ts";
import { Catalogue } from "../../src/problem/catalogue.ts";

const entries = new Catalogue([join(packageRoot, "problems")]).entries();
const plain = new Chalk({ level: 0 });

describe.each(["en", "zh"] as const)("every statement in %s", (language) => {
  it.each(entries.map(({ spec, folder }) => [spec.id, folder]))("%s", (_, folder) => {
    const shown = layOutStatement(readStatement(folder, language), plain);
    const lines = shown.split("\n");
    expect(lines.filter((line) => stringWidth(line) > 80)).toEqual([]);
    // No command of LaTeX, no brace or dollar that it would have read, no mark of a formula that was not put back.
    const prose = lines.filter((line) => !line.startsWith("    ") || /\\[A-Za-z]/.test(line));
    expect(prose.filter((line) => /\\[A-Za-z]+|[$]|\\\\/.test(line))).toEqual([]);
    expect(shown).not.toMatch(/[\u{f0000}\u{f0001}]/u);
  });
});
