import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { outputsAgree } from "../../src/value/compare.ts";
import { parseOutput } from "../../src/value/parse.ts";
import { difference, type Encoded } from "./encoded.ts";

const script = fileURLToPath(new URL("../fixtures/value/random_values.py", import.meta.url));

/** Prints random values with a real Python. Returns the first ones that are read as another value. */
export function wronglyRead(python: string, seed: number, count: number): string[] {
  const lines = execFileSync(python, [script, String(seed), String(count)], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
    env: { ...process.env, PYTHONHASHSEED: "0" },
  });
  const wrong: string[] = [];
  let read = 0;
  for (const line of lines.trimEnd().split("\n")) {
    const { text, value, digits } = JSON.parse(line) as {
      text: string;
      value: Encoded;
      digits: number;
    };
    const found =
      difference(value, parseOutput(text), digits) ??
      (outputsAgree(text, text) ? null : "not itself");
    read++;
    if (found !== null && wrong.length < 5) wrong.push(`${text}\n  ${found}`);
  }
  if (read !== count) wrong.push(`${read} values of ${count} were printed`);
  return wrong;
}
