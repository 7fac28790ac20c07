import { Writable } from "node:stream";
import { Chalk } from "chalk";
import { commands } from "../../src/cli/commands.ts";
import type { Context } from "../../src/cli/shared/context.ts";
import { wrap } from "../../src/report/terminal/layout.ts";
import { type Language, languages } from "../../src/text/language.ts";

interface Terminal {
  readonly language?: Language;
  readonly isTTY?: boolean;
  readonly colour?: boolean;
  readonly columns?: number;
}

/** A context like main's, and the text written to its stdout. */
export function contextIn({
  language = "en",
  isTTY = false,
  colour = false,
  columns = 80,
}: Terminal = {}) {
  let written = "";
  const stream = () => {
    const sink = new Writable({
      write(piece, _, done) {
        written += piece;
        done();
      },
    });
    return Object.assign(sink, { isTTY, columns: 200 }) as unknown as NodeJS.WriteStream;
  };
  const colours = new Chalk({ level: colour ? 1 : 0 });
  const context: Context = {
    cwd: process.cwd(),
    env: {},
    config: undefined,
    language,
    messages: languages[language],
    stdin: process.stdin,
    stdout: stream(),
    stderr: stream(),
    colours,
    errorColours: colours,
    columns,
    signal: new AbortController().signal,
    wrap,
    allCommands: async () => {
      const modules = await Promise.all(Object.values(commands).map((load) => load()));
      return modules.map(({ command }) => command(context));
    },
    exit: () => {},
  };
  return { context, written: () => written };
}
