import { existsSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { packageRoot } from "../../package-root.ts";
import type { Messages } from "../../text/en.ts";
import { stripTypeScriptTypes } from "./compilers/strip-types.ts";

/** How programs of one language are compiled and run: commands with `{file}` in place of the program's file. */
export interface Toolchain {
  /** Prints the compiled program, or the reason on stderr if it fails. */
  readonly compile: Compile;
  readonly run: readonly string[];
  /** The name of the compiled program's file. */
  readonly compiledName: (name: string) => string;
  /** The command that must be installed, and the command that installs it. */
  readonly needs: { readonly tool: string; readonly install: string };
  /** The sentence for a machine whose tool is there but too old. */
  readonly tooOld?: (messages: Messages) => string;
  /** Prints the version of the tool that verdicts depend on. */
  readonly version: readonly string[];
  /** Files, outside of the system's folders, that its commands must be able to read. */
  readonly folders?: () => readonly string[];
}

interface Compile {
  readonly argv: readonly string[];
  /** The compiler reads this file from stdin, because the sandbox shows no file of dlj's. */
  readonly stdin?: string;
  /** The command whose version decides whether a stored program is still valid. It is looked up as in the sandbox. */
  readonly tool: string;
}

const node = {
  needs: { tool: "node", install: "https://nodejs.org" },
  version: [process.execPath, "--version"],
  folders: nodePaths,
};

/** Node's file and the libraries that it has loaded; never their folder, which may be a home. */
function nodePaths(): string[] {
  // Else it would look up the names of the network's peers. The types of this version of Node do not know it.
  Object.assign(process.report, { excludeNetwork: true });
  const { sharedObjects = [] } = process.report.getReport() as { sharedObjects?: string[] };
  return [
    process.execPath,
    ...sharedObjects.filter((path) => isAbsolute(path) && existsSync(path)),
  ];
}

/** Node reads the compiler from stdin. */
const onNode = (name: string): Compile => ({
  argv: [process.execPath, "--experimental-vm-modules", "--no-warnings", "-", "{file}"],
  stdin: join(packageRoot, "dist", "compilers", `${name}.cjs`),
  tool: process.execPath,
});

/** All languages but Python, by name. */
export const toolchains: Readonly<Record<string, Toolchain>> = {
  javascript: {
    ...node,
    compile: onNode("javascript"),
    run: [process.execPath, "{file}"],
    compiledName: (name) => name,
  },
  typescript: {
    ...node,
    ...(stripTypeScriptTypes
      ? {}
      : { tooOld: ({ engine }) => engine.nodeTooOld({ version: process.version }) }),
    compile: onNode("typescript"),
    run: [process.execPath, "{file}"],
    compiledName: (name) => name.replace(/\.ts$/, ".js"),
  },
  cpp: {
    compile: {
      // A linker can only write a file. It is then printed, because stdout is the only way out of the sandbox.
      argv: ["sh", "-c", 'c++ -std=c++20 -O2 -pipe -o ./a.out "$0" && cat ./a.out', "{file}"],
      tool: "c++",
    },
    run: ["{file}"],
    compiledName: () => "program",
    version: ["c++", "--version"],
    needs: { tool: "c++", install: "sudo apt-get install g++" },
  },
};
