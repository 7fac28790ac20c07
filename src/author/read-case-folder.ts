import { lstatSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { DljError, whyOf } from "../error.ts";
import { caseKey } from "../problem/case-key.ts";
import { isSystemFile, readCaseText } from "../problem/case-text.ts";
import type { Group } from "../problem/spec.ts";
import { idLike } from "./new-problem.ts";

/** A case as a teacher has it: perhaps without an answer. */
export interface FoundCase {
  readonly group: Group;
  readonly name: string;
  /** The path of its stdin. */
  readonly file: string;
  readonly stdin: Buffer;
  readonly expected: Buffer | undefined;
}

/** The folders that hold a group's cases, as teachers and contests call them. */
const groupNames: Readonly<Record<string, Group>> = {
  sample: "sample",
  samples: "sample",
  hidden: "hidden",
  secret: "hidden",
  tests: "hidden",
  stability: "stability",
};

const deepest = 4;

/**
 * Reads a folder of `.in` files, each with or without its `.out` or `.ans`, and such folders in it: `sample` and `hidden`, or
 * `data/sample` and `data/secret`. Without these the first case becomes the sample.
 *
 * @throws DljError (usage) if there is none, if a file can't be read, or if two cases would have one name
 */
export function readCaseFolder(folder: string): FoundCase[] {
  const cases = casesIn(folder, undefined, 0);
  if (cases.length === 0)
    throw new DljError("usage", (m) => m.author.scaffold.noInputs({ folder }));
  const isFlat = cases.every(({ group }) => group === undefined);
  const found = cases.map(({ group, ...one }, i): FoundCase => {
    const chosen = group ?? (isFlat && i === 0 ? "sample" : "hidden");
    return { ...one, group: chosen };
  });
  const seen = new Map<string, string>();
  for (const { group, name, file } of found) {
    const other = seen.get(caseKey({ group, name }));
    if (other !== undefined) {
      throw new DljError("usage", (m) => m.author.scaffold.oneName({ file, other, name }));
    }
    seen.set(caseKey({ group, name }), file);
  }
  return found;
}

type Ungrouped = Omit<FoundCase, "group"> & { readonly group: Group | undefined };

function casesIn(folder: string, group: Group | undefined, depth: number): Ungrouped[] {
  const names = namesIn(folder).filter((name) => !isSystemFile(name));
  const inputs = names.filter((name) => /\.in$/.test(name));
  const own = inputs.map((name): Ungrouped => {
    const file = join(folder, name);
    const stem = name.replace(/\.in$/, "");
    const answer = [".out", ".ans"].map((end) => stem + end).find((one) => names.includes(one));
    return {
      group,
      name: idLike(stem) || "case",
      file,
      stdin: read(file),
      expected: answer === undefined ? undefined : read(join(folder, answer)),
    };
  });
  if (depth === deepest) return own;
  const inner = names
    .filter((name) => lstatSync(join(folder, name)).isDirectory())
    .flatMap((name) =>
      casesIn(join(folder, name), groupNames[name.toLowerCase()] ?? group, depth + 1),
    );
  return [...own, ...inner];
}

/** In the order in which people number them: 2 before 10. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort(new Intl.Collator("en", { numeric: true }).compare);
  } catch (error) {
    const why = whyOf(error);
    throw new DljError("usage", (m) => m.problem.unreadable({ file: folder, why }));
  }
}

/** A text with its last newline, which editors may leave out. */
function read(file: string): Buffer {
  try {
    const text = readCaseText(file);
    return text.length === 0 || text.at(-1) === 0x0a
      ? text
      : Buffer.concat([text, Buffer.from("\n")]);
  } catch (error) {
    const why = whyOf(error);
    throw new DljError("usage", (m) => m.problem.unreadable({ file: basename(file), why }));
  }
}
