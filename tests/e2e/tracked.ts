import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/package-root.ts";

/** The files of the project, new ones too. */
export const tracked = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], {
  cwd: packageRoot,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path !== "" && existsSync(join(packageRoot, path)));

/** Its documents. */
export const pages = tracked.filter((path) => /^(?!problems\/|tests\/).*\.md$/.test(path));
