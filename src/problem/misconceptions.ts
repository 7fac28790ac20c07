import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import * as z from "zod";
import { readRegularFile } from "../files/read-regular-file.ts";
import { withoutControls } from "../value/escape-invisible.ts";
import { byCodeUnit } from "./load.ts";
import type { Bilingual } from "./spec.ts";

/** A misconception's result of one case: its output, or the verdict without one. */
export type StoredOutput = { readonly stdout: string } | { readonly verdict: string };

/** A typical wrong solution kept with a problem, with the hint that explains it. */
export interface Misconception {
  /** The file's name without `.py`. */
  readonly name: string;
  /** `stability`: wrong only by overflow, right on every deciding case. */
  readonly kind: "wrong" | "stability";
  readonly hint: Bilingual;
  readonly file: string;
  /** By `group/name`; empty if nothing is stored yet. */
  readonly outputs: Readonly<Record<string, StoredOutput>>;
}

export const misconceptionsFolder = "misconceptions";
export const storedOutputsFile = "outputs.json";

const storedOutputsSchema = z.record(
  z.string(),
  z.record(
    z.string(),
    z.union([z.strictObject({ stdout: z.string() }), z.strictObject({ verdict: z.string() })]),
  ),
);
export type StoredOutputs = z.output<typeof storedOutputsSchema>;

/**
 * The misconceptions of a problem's folder, by name. Never throws, because a fault here is not the learner's: a misconception
 * with an unreadable hint is left out, unreadable outputs count as empty. `dlj verify` reports both.
 */
export function loadMisconceptions(folder: string): Misconception[] {
  const stored = readStoredOutputs(folder) ?? {};
  return misconceptionFiles(folder).flatMap((file) => {
    const name = basename(file, ".py");
    // Without control characters, as the other texts of a problem are read.
    const described = readHint(withoutControls(readRegularFile(file).toString("utf8")));
    return described ? [{ name, ...described, file, outputs: stored[name] ?? {} }] : [];
  });
}

/** The paths of a problem's misconceptions, by name. */
export function misconceptionFiles(folder: string): string[] {
  const root = join(folder, misconceptionsFolder);
  if (!existsSync(root)) return [];
  const names = readdirSync(root).filter((name) => name.endsWith(".py"));
  return names.sort(byCodeUnit).map((name) => join(root, name));
}

/** `misconceptions/outputs.json`, or undefined if it is missing or has another form. */
export function readStoredOutputs(folder: string): StoredOutputs | undefined {
  try {
    const file = join(folder, misconceptionsFolder, storedOutputsFile);
    return storedOutputsSchema.parse(JSON.parse(readRegularFile(file).toString("utf8")));
  } catch {
    return undefined;
  }
}

/**
 * The hint in a misconception's docstring: first line English, second Chinese, a third `kind: stability` if it fails only by
 * overflow. Undefined if the source starts with no such docstring.
 */
export function readHint(source: string): Pick<Misconception, "kind" | "hint"> | undefined {
  const lines = docstringOf(source)
    ?.split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const [en, zh, kind, ...more] = lines ?? [];
  if (en === undefined || zh === undefined || more.length > 0) return undefined;
  if (kind !== undefined && kind !== "kind: stability") return undefined;
  return { kind: kind === undefined ? "wrong" : "stability", hint: { en, zh } };
}

/** The triple-quoted string at the start of a Python source, after comments and blank lines. */
export function docstringOf(source: string): string | undefined {
  const start = /^(?:\uFEFF)?(?:[ \t]*(?:#[^\n]*)?\r?\n)*(r?)("""|''')/i.exec(source);
  if (!start) return undefined;
  const [opening, raw, quotes] = start as unknown as [string, string, string];
  let text = "";
  for (let at = opening.length; at < source.length; at += 1) {
    if (source.startsWith(quotes, at)) return text.replaceAll("\r\n", "\n");
    const next = source[at + 1] ?? "";
    if (source[at] === "\\" && raw === "" && /[\\"'\n]/.test(next)) {
      text += next === "\n" ? "" : next;
      at += 1;
    } else {
      text += source[at];
    }
  }
  return undefined;
}
