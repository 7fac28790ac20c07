import { execa } from "execa";
import { packageRoot } from "../../src/package-root.ts";

export interface Ran {
  readonly code: number | undefined;
  readonly out: string;
  readonly err: string;
}

/** Runs the built dlj in a folder with a given environment, and a given Node with its options. */
export async function dlj(
  args: readonly string[],
  options: {
    cwd?: string;
    env?: Record<string, string>;
    input?: string;
    node?: string[];
    program?: string;
  } = {},
): Promise<Ran> {
  const [node = "", ...nodeArgs] = options.node ?? ["node"];
  const ran = await execa(
    node,
    [...nodeArgs, options.program ?? `${packageRoot}/bin/dlj.js`, ...args],
    {
      cwd: options.cwd ?? packageRoot,
      env: { LANG: "C.UTF-8", NO_COLOR: "", ...options.env },
      reject: false,
      stripFinalNewline: false,
      ...(options.input === undefined ? { stdin: "ignore" as const } : { input: options.input }),
    },
  );
  return { code: ran.exitCode, out: ran.stdout, err: ran.stderr };
}
