import { existsSync } from "node:fs";
import { join } from "node:path";
import { DljError } from "../error.ts";
import { caseKey, kebab } from "../problem/case-key.ts";
import { asId, type Catalogue } from "../problem/catalogue.ts";
import { fileNames, referenceFile } from "../problem/layout.ts";
import { verifyCommand } from "../problem/load.ts";
import { misconceptionsFolder } from "../problem/misconceptions.ts";
import { type Group, tracks } from "../problem/spec.ts";
import { caseFile } from "./folder.ts";
import type { FileDraft } from "./write-files.ts";

/** A case of a problem that is being made. */
export interface NewCase {
  readonly group: Group;
  readonly name: string;
  readonly stdin: Uint8Array;
  readonly expected: Uint8Array;
}

/** A Python file of a problem, without its folder: `greedy.py`. */
interface NewSource {
  readonly name: string;
  readonly source: Uint8Array | string;
}

/** A problem that is made from another's files. */
export interface NewProblem {
  readonly id: string;
  /** The content of `problem.json`. */
  readonly spec: object;
  readonly cases: readonly NewCase[];
  readonly reference?: Uint8Array | string;
  readonly accepted?: readonly NewSource[];
  readonly misconceptions?: readonly NewSource[];
  readonly statements?: { readonly en?: string; readonly zh?: string };
}

/** The files of a new problem. */
export function filesOf(root: string, problem: NewProblem): FileDraft[] {
  const { id, spec, cases, reference, accepted = [], misconceptions = [], statements } = problem;
  const folder = join(root, id);
  const { en, zh } = statements ?? {};
  return [
    { file: join(folder, fileNames.spec), content: `${JSON.stringify(spec, null, 2)}\n` },
    ...(en === undefined ? [] : [{ file: join(folder, fileNames.statement.en), content: en }]),
    ...(zh === undefined ? [] : [{ file: join(folder, fileNames.statement.zh), content: zh }]),
    ...cases.flatMap((one) => [
      { file: caseFile(folder, caseKey(one), "in"), content: one.stdin },
      { file: caseFile(folder, caseKey(one), "out"), content: one.expected },
    ]),
    ...accepted.map(({ name, source }) => ({
      file: join(folder, fileNames.accepted, name),
      content: source,
    })),
    ...misconceptions.map(({ name, source }) => ({
      file: join(folder, misconceptionsFolder, name),
      content: source,
    })),
    ...(reference === undefined
      ? []
      : [{ file: referenceFile({ folder, id }), content: reference }]),
  ];
}

/**
 * Checks that a new problem may have this id.
 *
 * @throws DljError (usage) if it is no id, means something else to dlj, or is taken
 */
export function checkNewId(root: string, id: string, catalogue: Catalogue): void {
  if (!kebab.test(id)) {
    throw new DljError("usage", (m) => m.author.scaffold.notAnId({ id }));
  }
  if ([...tracks, "all", "course"].includes(id)) {
    throw new DljError("usage", (m) => m.author.scaffold.reserved({ id }));
  }
  const folder = join(root, id);
  for (const file of [folder, referenceFile({ folder, id })]) {
    if (!existsSync(file)) continue;
    throw new DljError("usage", (m) => m.author.scaffold.exists({ file }), verifyCommand(folder));
  }
  const other = catalogue.idOf(id);
  if (other !== undefined) {
    throw new DljError("usage", (m) => m.author.scaffold.taken({ id, other }), `dlj show ${other}`);
  }
}

/** The nearest id or case name to any text; empty if it has no letter or digit of English. */
export function idLike(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "");
  return asId(plain)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}
