import { existsSync } from "node:fs";
import { join } from "node:path";
import { headings } from "../problem/headings.ts";
import { fileNames, referenceFile } from "../problem/layout.ts";
import { functionName } from "../problem/parameters.ts";
import type { ProblemSpec, Track } from "../problem/spec.ts";
import { problemJsonSchema, schemaName } from "./verify/schema.ts";
import type { FileDraft } from "./write-files.ts";

/** The placeholder of every text that is still to be written; `dlj verify` finds it. */
export const unwritten = "TODO";

/**
 * The template files of a new problem; `dlj verify` then names the parts still to be written.
 *
 * @param root the folder of problems
 * @param specs of the existing problems, for the order in the track
 */
export function scaffold(
  root: string,
  id: string,
  track: Track,
  specs: readonly ProblemSpec[],
): FileDraft[] {
  const folder = join(root, id);
  const reference = referenceFile({ folder, id });
  const name = functionName({ id, aliases: [], input: [] });
  const spec = join(folder, fileNames.spec);
  if (track === "course") {
    const content = print({ id, title: id, aliases: [name], ...exampleValues });
    return [
      { file: spec, content },
      { file: reference, content: emptyReference(name) },
    ];
  }
  const schema = join(root, schemaName);
  const written = { id, aliases: [name], ...catalogueFields(track, specs), ...exampleValues };
  return [
    { file: spec, content: print({ $schema: `../${schemaName}`, ...written }) },
    { file: join(folder, fileNames.statement.en), content: emptyStatement("en") },
    { file: join(folder, fileNames.statement.zh), content: emptyStatement("zh") },
    { file: join(folder, fileNames.generator), content: emptyGenerator },
    { file: reference, content: emptyReference(name) },
    ...(existsSync(schema) ? [] : [{ file: schema, content: problemJsonSchema() }]),
  ];
}

const inBothLanguages = { en: unwritten, zh: unwritten };

const exampleValues = {
  input: [{ name: "x", read: "eval", shape: ["N"], meaning: inBothLanguages }],
  output: [{ name: "y", kind: "float", shape: ["N"], meaning: inBothLanguages }],
};

/** The fields that only a problem of the catalogue needs. It becomes the last of its track. */
export function catalogueFields(track: Track, specs: readonly ProblemSpec[]): object {
  const orders = specs.filter((spec) => spec.track === track).map(({ order }) => order);
  return {
    track,
    difficulty: "easy",
    order: Math.max(0, ...orders) + 1,
    tags: ["todo"],
    title: inBothLanguages,
    heading: track,
    source: { title: unwritten, authors: unwritten, year: 2000 },
    prerequisites: [],
    hints: [inBothLanguages, inBothLanguages],
  };
}

function print(spec: object): string {
  return `${JSON.stringify(spec, null, 2)}\n`;
}

function emptyStatement(language: keyof typeof headings): string {
  const sections = headings[language].map((heading) => `## ${heading}\n`);
  return `# ${unwritten}\n\n${sections.join("\n")}`;
}

const emptyGenerator = `import random
import sys


def main(seed):
    rng = random.Random(seed)
    raise NotImplementedError("print a line of stdin for each input of problem.json")


if __name__ == "__main__":
    main(int(sys.argv[1]))
`;

function emptyReference(name: string): string {
  return `import numpy as np


def ${name}(x):
    """What it computes.

    x: (N,) what it is. Returns (N,).
    """
    raise NotImplementedError


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    print(${name}(x).round(4).tolist())
`;
}
