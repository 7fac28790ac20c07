import { existsSync } from "node:fs";
import { join } from "node:path";
import { DljError } from "../error.ts";
import { fileNames, referenceFile } from "../problem/layout.ts";
import type { ProblemSpec, Track } from "../problem/spec.ts";
import { problemJsonSchema, schemaName } from "./verify/schema.ts";
import { headings } from "./verify/statement.ts";
import type { FileDraft } from "./write-files.ts";

/**
 * The template files of a new problem; `dlj verify` then names the parts still to be written.
 *
 * @param root the folder of problems
 * @param specs of the existing problems, for the order in the track
 * @throws DljError (usage) if the id is not valid, or the problem exists
 */
export function scaffold(
  root: string,
  id: string,
  track: Track,
  specs: readonly ProblemSpec[],
): FileDraft[] {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    throw new DljError("usage", (m) => m.author.scaffold.notAnId({ id }));
  }
  const folder = join(root, id);
  const reference = referenceFile({ folder, id });
  for (const file of [folder, reference]) {
    if (existsSync(file)) {
      throw new DljError("usage", (m) => m.author.scaffold.exists({ file }), `dlj verify ${id}`);
    }
  }
  const orders = specs.filter((spec) => spec.track === track).map(({ order }) => order);
  const name = id.replaceAll("-", "_");
  const schema = join(root, schemaName);
  return [
    {
      file: join(folder, fileNames.spec),
      content: emptySpec(id, track, Math.max(0, ...orders) + 1),
    },
    { file: join(folder, fileNames.statement.en), content: emptyStatement("en") },
    { file: join(folder, fileNames.statement.zh), content: emptyStatement("zh") },
    { file: join(folder, fileNames.generator), content: emptyGenerator },
    { file: reference, content: emptyReference(name) },
    ...(existsSync(schema) ? [] : [{ file: schema, content: problemJsonSchema() }]),
  ];
}

function emptySpec(id: string, track: Track, order: number): string {
  const nothing = { en: "", zh: "" };
  const spec = {
    $schema: `../${schemaName}`,
    id,
    track,
    difficulty: "easy",
    order,
    tags: [],
    title: nothing,
    aliases: [id.replaceAll("-", "_")],
    heading: track,
    source: { title: "", authors: "", year: 0 },
    prerequisites: [],
    input: [{ name: "x", read: "eval", shape: ["N"], meaning: nothing }],
    output: [{ name: "y", kind: "float", shape: ["N"], meaning: nothing }],
    hints: [nothing, nothing],
  };
  return `${JSON.stringify(spec, null, 2)}\n`;
}

function emptyStatement(language: keyof typeof headings): string {
  return `# \n\n${headings[language].map((heading) => `## ${heading}\n`).join("\n")}`;
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
