import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** The nearest folder upwards with `dlj.config.json` or a `solutions/`, or undefined. */
export function findWorkspace(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const isWorkspace = ["dlj.config.json", "solutions"].some((name) =>
      existsSync(join(folder, name)),
    );
    if (isWorkspace) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** The path of a problem's solution in a workspace: `solutions/<id>` in any language, also with `_` for `-`. */
export function findSolution(
  workspace: string,
  id: string,
  extensions: readonly string[],
): string | undefined {
  const names = [...new Set([id, id.replaceAll("-", "_")])];
  return extensions
    .flatMap((extension) => names.map((name) => join(workspace, "solutions", name + extension)))
    .find((path) => existsSync(path));
}
