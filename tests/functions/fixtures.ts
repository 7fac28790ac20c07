import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageRoot } from "../../src/package-root.ts";
import { problems, type Source } from "./without-main.ts";

const folder = join(packageRoot, "tests", "fixtures", "functions");

export interface Fixture extends Source {
  readonly verdict: string;
  /** Whether the file is judged as a function. */
  readonly isFunction: boolean;
}

/** Judged as scripts, as they always were: they define no function, read stdin, or do not compile. */
const scripts = new Set([
  "in-a-string",
  "module-class",
  "does-not-compile",
  "script-of-both-pythons",
  "script-with-imported-input",
]);

/** Files in the manner of public solutions: `<problem>--<verdict>--<name>.py`. */
export function fixtures(hasTorch: boolean): Fixture[] {
  return readdirSync(folder)
    .filter((file) => hasTorch || !file.includes("torch"))
    .map((file) => {
      const [id = "", verdict = "", name = ""] = file.replace(/\.py$/, "").split("--");
      const problem = problems.find((one) => one.id === id);
      if (!problem) throw new Error(file);
      const text = readFileSync(join(folder, file), "utf8");
      return { problem, name: file, text, verdict, isFunction: !scripts.has(name) };
    });
}
