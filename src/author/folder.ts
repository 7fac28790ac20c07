import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { caseKey } from "../problem/case-key.ts";
import { readCaseText } from "../problem/case-text.ts";
import { fileNames } from "../problem/layout.ts";
import { byCodeUnit, type Case, loadSpec, type Problem } from "../problem/load.ts";
import { type Group, groups } from "../problem/spec.ts";

/** A case in the folder; a case that was just written by hand has no output yet. */
export type DraftCase = Omit<Case, "expected"> & { readonly expected: Buffer | undefined };

/** A problem that may still be incomplete. */
export interface Draft extends Omit<Problem, "cases"> {
  readonly cases: readonly DraftCase[];
}

/**
 * Reads a problem's folder while it is being written: every `.in` is a case, with or without its
 * `.out`.
 *
 * @throws DljError if problem.json is not valid.
 */
export function loadDraft(folder: string): Draft {
  const spec = loadSpec(folder);
  return { id: spec.id, folder, spec, cases: readCases(folder) };
}

/** The cases of a folder in catalogue order. */
export function readCases(folder: string): DraftCase[] {
  return (Object.keys(groups) as Group[]).flatMap((group) => {
    const root = join(folder, fileNames.cases, group);
    const inputs = namesIn(root).filter((name) => name.endsWith(".in") && isFile(join(root, name)));
    return inputs.map((file) => {
      const name = file.slice(0, -3);
      return {
        group,
        name,
        key: caseKey({ group, name }),
        stdin: readCaseText(join(root, file)),
        expected: readIfThere(join(root, `${name}.out`)),
      };
    });
  });
}

/** The paths of the accepted solutions, by name. */
export function acceptedFiles(folder: string): string[] {
  const root = join(folder, fileNames.accepted);
  return namesIn(root)
    .map((name) => join(root, name))
    .filter((file) => file.endsWith(".py") && isFile(file));
}

/** The names in a folder, sorted; none if the folder doesn't exist. */
function namesIn(folder: string): string[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder).sort(byCodeUnit);
}

/** The path of a case's `.in` or `.out`. */
export function caseFile(folder: string, key: string, end: "in" | "out"): string {
  return join(folder, fileNames.cases, `${key}.${end}`);
}

/** Undefined if there is none, and for a folder or a link that leads nowhere. */
function readIfThere(file: string): Buffer | undefined {
  return isFile(file) ? readCaseText(file) : undefined;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
