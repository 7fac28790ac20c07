import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Where `npm run matrix` keeps Node 22. */
const cached = join(
  process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"),
  "dlj-matrix/node-22/node_modules/node/bin/node",
);

/** A Node 22 or later: this one, or that of `npm run matrix`; undefined if there is none. */
export const node22: string | undefined =
  Number.parseInt(process.versions.node, 10) >= 22
    ? process.execPath
    : existsSync(cached)
      ? cached
      : undefined;
