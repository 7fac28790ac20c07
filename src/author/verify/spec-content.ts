import { join } from "node:path";
import { isExpression } from "../../problem/axis.ts";
import { asId } from "../../problem/catalogue.ts";
import { fileNames } from "../../problem/layout.ts";
import { type ProblemSpec, tracks } from "../../problem/spec.ts";
import type { Finding, Report } from "../finding.ts";
import { unwritten } from "../scaffold.ts";

/** Checks what a schema can't: shapes that can be computed, aliases that mean nothing else, and texts that are written. */
export function checkSpecContent(folder: string, spec: ProblemSpec, report: Report): Finding[] {
  const file = join(folder, fileNames.spec);
  return [
    ...checkShapes(file, spec, report),
    ...checkAliases(file, spec, report),
    ...checkWritten(file, spec, report),
  ];
}

/** An axis may be a symbol that no input defines, such as the height of a result: it is known only to the reader. */
function checkShapes(file: string, { input, output }: ProblemSpec, report: Report): Finding[] {
  const values = [
    ...input,
    ...output.map((one, i) => ({ ...one, name: one.name ?? `output[${i}]` })),
  ];
  return values.flatMap(({ name, shape = [] }) =>
    shape
      .filter((axis) => !isExpression(axis))
      .map((axis) => report(file, "shapeUnreadable", { name, axis })),
  );
}

function checkAliases(file: string, { aliases }: ProblemSpec, report: Report): Finding[] {
  const reserved: readonly string[] = [...tracks, "all", "course"];
  return aliases
    .filter((alias) => reserved.includes(asId(alias)))
    .map((alias) => report(file, "aliasReserved", { alias }));
}

/** dlj scaffold writes a placeholder for each text. */
function checkWritten(file: string, spec: ProblemSpec, report: Report): Finding[] {
  const paths: string[] = [];
  const look = (value: unknown, path: string) => {
    if (value === unwritten) paths.push(path);
    else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value))
        look(inner, path === "" ? key : `${path}.${key}`);
    }
  };
  look(spec, "");
  return paths.length === 0 ? [] : [report(file, "unwritten", { paths: paths.join(", ") })];
}
