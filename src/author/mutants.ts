import { join } from "node:path";
import { execa } from "execa";
import * as z from "zod";
import type { Interpreter } from "../engine/engine.ts";
import { DljError } from "../error.ts";
import { packageRoot } from "../package-root.ts";

const mutantSchema = z.object({
  operator: z.string().describe("which change was made: arithmetic, drop-term, axis, ..."),
  line: z.int().describe("the first line that differs, from 1"),
  before: z.array(z.string()).describe("the reference's lines that differ"),
  after: z.array(z.string()).describe("the mutant's lines in their place"),
  source: z.string(),
});

/** A wrong solution: the reference with one small change to its syntax tree. */
export type Mutant = z.output<typeof mutantSchema>;

/**
 * Makes all mutants of the references with Python's `ast`. Runs no code of the references.
 *
 * @param sources the references' texts, by name
 * @throws DljError (usage) if a reference is not valid Python.
 */
export async function deriveMutants(
  interpreter: Interpreter,
  sources: Readonly<Record<string, string>>,
): Promise<Map<string, Mutant[]>> {
  const script = join(packageRoot, "src", "author", "mutants.py");
  const { stdout, stderr, failed } = await execa(interpreter.path, ["-I", "-B", script], {
    input: JSON.stringify(sources),
    reject: false,
    maxBuffer: 512 * 2 ** 20,
  });
  if (failed) {
    const why = stderr.trimEnd().split("\n").at(-1) ?? "";
    throw new DljError("usage", (m) => m.author.noMutants({ why }));
  }
  const parsed = z.record(z.string(), z.array(mutantSchema)).parse(JSON.parse(stdout));
  return new Map(Object.entries(parsed));
}

/** A mutant's change as a unified diff with one line of context. */
export function diffOf({ line, before, after }: Mutant, reference: string, file: string): string {
  const lines = reference.split("\n");
  const above = lines.slice(Math.max(0, line - 2), line - 1);
  const below = lines.slice(line - 1 + before.length, line + before.length);
  const kept = above.length + below.length;
  const start = line - above.length;
  return [
    `--- ${file}`,
    `+++ ${file}`,
    `@@ -${start},${before.length + kept} +${start},${after.length + kept} @@`,
    ...above.map((text) => ` ${text}`),
    ...before.map((text) => `-${text}`),
    ...after.map((text) => `+${text}`),
    ...below.map((text) => ` ${text}`),
  ].join("\n");
}

/** The changed lines without position and indentation, as problem.json lists them in `equivalentMutants`. */
export function keyOf({ before, after }: Pick<Mutant, "before" | "after">): string {
  return [
    ...before.map((text) => `-${text.trim()}`),
    ...after.map((text) => `+${text.trim()}`),
  ].join("\n");
}

/** The same key for a diff that a person wrote or copied, with or without headers and context. */
export function keyOfDiff(diff: string): string {
  const lines = diff
    .split("\n")
    .filter((line) => /^[-+]/.test(line) && !/^(---|\+\+\+)( |$)/.test(line));
  return lines.map((line) => `${line[0]}${line.slice(1).trim()}`).join("\n");
}
