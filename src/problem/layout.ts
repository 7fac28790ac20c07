import { dirname, join } from "node:path";

/** The reference of a problem: `solutions/<id>.py` beside the folder of problems. */
export function referenceFile({ folder, id }: { folder: string; id: string }): string {
  return join(dirname(dirname(folder)), "solutions", `${id}.py`);
}

/** The names of the files that every problem folder has. */
export const fileNames = {
  spec: "problem.json",
  statement: { en: "statement.md", zh: "statement.zh.md" },
  generator: "generate.py",
  cases: "cases",
  accepted: "accepted",
} as const;
