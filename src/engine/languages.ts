import { dirname } from "node:path";

/** How a language that is not Python is run: commands in which `{file}` is the program's file. */
export interface Toolchain {
  /** Prints the compiled program; without it, the source itself is run. */
  readonly compile?: readonly string[];
  readonly run: readonly string[];
  /** The command that has to be installed, and what installs it. */
  readonly needs: { readonly tool: string; readonly install: string };
  /** Prints the version of what a program's verdict depends on. */
  readonly version: readonly string[];
  /** Folders outside of the system's that its commands need to read. */
  readonly folders?: readonly string[];
}

const node = {
  needs: { tool: "node", install: "https://nodejs.org" },
  version: [process.execPath, "--version"],
  folders: [dirname(dirname(process.execPath))],
};

/** The languages of a program besides `python`, by name. */
export const toolchains: Readonly<Record<string, Toolchain>> = {
  javascript: { ...node, run: [process.execPath, "{file}"] },
  typescript: {
    ...node,
    run: [process.execPath, "--experimental-strip-types", "--no-warnings", "{file}"],
    needs: { tool: "node 22.6", install: "https://nodejs.org" },
  },
  cpp: {
    // The output is a file, which a linker insists on, and then printed, which is how it leaves the sandbox.
    compile: ["sh", "-c", 'c++ -std=c++20 -O2 -pipe -o ./a.out "$0" && cat ./a.out', "{file}"],
    run: ["{file}"],
    version: ["c++", "--version"],
    needs: { tool: "c++", install: "sudo apt-get install g++" },
  },
};
