import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { DljError, whyOf } from "../../error.ts";
import { type Config, plainConfig } from "./config.ts";

/** A config that was found: its values as written, and its path. */
export interface FoundConfig {
  readonly file: string;
  readonly folder: string;
  readonly values: Config;
}

export const configName = "dlj.config.json";

/**
 * Finds and checks the nearest `dlj.config.json` upwards. Undefined if there is none.
 *
 * @throws DljError (usage) with the file, the line, the path in the JSON and the expected type
 */
export async function findConfig(start: string): Promise<FoundConfig | undefined> {
  const file = nearest(start);
  if (file === undefined) return undefined;
  const text = read(file);
  const values = plainConfig(text) ?? (await import("./check.ts")).checkConfig(file, text);
  return { file, folder: dirname(file), values };
}

function nearest(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const file = join(folder, configName);
    if (isFile(file)) return file;
    if (dirname(folder) === folder) return undefined;
  }
}

/** Reading a pipe of that name would never end. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const why = whyOf(error);
    throw new DljError("usage", (m) => m.problem.unreadable({ file, why }), "dlj init --help");
  }
}
