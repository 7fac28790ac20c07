import { stripVTControlCharacters } from "node:util";
import { execa } from "execa";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { type CommandName, commands } from "../../src/cli/commands.ts";
import { packageRoot } from "../../src/package-root.ts";
import { dlj } from "../e2e/dlj.ts";
import { contextIn } from "./context.ts";

const names = Object.keys(commands) as CommandName[];

async function helpOf(name: CommandName, terminal: Parameters<typeof contextIn>[0]) {
  const { context, written } = contextIn(terminal);
  const { command } = await commands[name]();
  command(context).outputHelp();
  return written();
}

function widest(text: string): number {
  return Math.max(...text.split("\n").map((line) => stringWidth(line)));
}

describe.each(names)("the help of dlj %s", (name) => {
  it("is 80 columns wide with one example, in both languages, whatever the terminal", async () => {
    for (const language of ["en", "zh"] as const) {
      const plain = await helpOf(name, { language });
      expect(plain).toBe(stripVTControlCharacters(plain));
      expect(plain).toMatch(new RegExp(`^\\S+ ?${name} `));
      expect(plain.match(/^(Example:|示例：)\n {2}.*\bdlj .*\n$/m)).toHaveLength(2);
      expect(widest(plain)).toBeLessThanOrEqual(80);
      for (const terminal of [{ isTTY: true }, { colour: true }, { isTTY: true, colour: true }]) {
        const shown = await helpOf(name, { language, ...terminal });
        expect(stripVTControlCharacters(shown)).toBe(plain);
      }
    }
  });
});

/** The built dlj in a terminal of 200 columns. */
async function inTerminal(args: string) {
  const line = `stty cols 200; node ${packageRoot}/bin/dlj.js ${args}`;
  const { stdout } = await execa("script", ["-qec", line, "/dev/null"], {
    env: { TERM: "xterm-256color", LANG: "C.UTF-8" },
    stdin: "ignore",
  });
  return stripVTControlCharacters(`${stdout.replaceAll("\r", "")}\n`);
}

describe("the built dlj", () => {
  it("shows the same help in a pipe, with colours and in a terminal", async () => {
    const { code, out, err } = await dlj(["run", "--help"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^Usage: dlj run /);
    expect(stripVTControlCharacters((await dlj(["run", "--help", "--color"])).out)).toBe(out);
    expect(await inTerminal("run --help")).toBe(out);
    const chinese = await dlj(["completion", "--lang", "zh", "-h"]);
    expect(widest(chinese.out)).toBeLessThanOrEqual(80);
  });

  it("names every command in 80 columns", async () => {
    for (const language of ["en", "zh"]) {
      const { code, out } = await dlj(["--help", "--lang", language]);
      expect(code).toBe(0);
      expect(widest(out)).toBeLessThanOrEqual(80);
      for (const name of names) expect(out).toMatch(new RegExp(`^ +${name}\\b`, "m"));
    }
  });
});
