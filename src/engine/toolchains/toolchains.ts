import { dirname, join } from "node:path";
import { packageRoot } from "../../package-root.ts";

/** How a language that is not Python is run: commands in which `{file}` is the program's file. */
export interface Toolchain {
  /** Prints the compiled program, or fails with the reason on stderr. */
  readonly compile: Compile;
  readonly run: readonly string[];
  /** The name of the compiled program's file. */
  readonly compiledName: (name: string) => string;
  /** The command that has to be installed, and what installs it. */
  readonly needs: { readonly tool: string; readonly install: string };
  /** Prints the version of what a program's verdict depends on. */
  readonly version: readonly string[];
  /** Folders outside of the system's that its commands need to read. */
  readonly folders?: readonly string[];
}

interface Compile {
  readonly argv: readonly string[];
  /** A file whose content the compiler gets on stdin: nothing of dlj's can be seen from the sandbox. */
  readonly stdin?: string;
  /** The command whose version decides whether an earlier result still holds, looked for as the sandbox does. */
  readonly tool: string;
}

const node = {
  needs: { tool: "node", install: "https://nodejs.org" },
  version: [process.execPath, "--version"],
  folders: [dirname(dirname(process.execPath))],
};

/** Node reads the compiler itself from stdin. */
const onNode = (name: string): Compile => ({
  argv: [process.execPath, "--experimental-vm-modules", "--no-warnings", "-", "{file}"],
  stdin: join(packageRoot, "dist", "compilers", `${name}.cjs`),
  tool: process.execPath,
});

/** The languages of a program besides `python`, by name. */
export const toolchains: Readonly<Record<string, Toolchain>> = {
  javascript: {
    ...node,
    compile: onNode("javascript"),
    run: [process.execPath, "{file}"],
    compiledName: (name) => name,
  },
  typescript: {
    ...node,
    compile: onNode("typescript"),
    run: [process.execPath, "--enable-source-maps", "{file}"],
    compiledName: (name) => name.replace(/\.ts$/, ".js"),
  },
  cpp: {
    compile: {
      // The output is a file, which a linker insists on, and then printed, which is how it leaves the sandbox.
      argv: ["sh", "-c", 'c++ -std=c++20 -O2 -pipe -o ./a.out "$0" && cat ./a.out', "{file}"],
      tool: "c++",
    },
    run: ["{file}"],
    compiledName: () => "program",
    version: ["c++", "--version"],
    needs: { tool: "c++", install: "sudo apt-get install g++" },
  },
};
