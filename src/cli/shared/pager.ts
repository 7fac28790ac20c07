import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import stringWidth from "fast-string-width";
import type { Context } from "./context.ts";

/**
 * Writes a text. If it is longer than the terminal, it goes through the program in PAGER, or `less -R` if that is installed. An
 * empty PAGER turns this off.
 */
export async function writePaged(context: Context, text: string): Promise<void> {
  const pager = isTooLong(context, text) ? pagerOf(context.env) : undefined;
  if (pager === undefined || !(await page(context, pager, text))) context.stdout.write(text);
}

function isTooLong({ stdin, stdout, env }: Context, text: string): boolean {
  if (!stdin.isTTY || !stdout.isTTY || env.TERM === "dumb") return false;
  const { columns, rows } = stdout;
  const rowsOf = (line: string) => Math.max(1, Math.ceil(stringWidth(line) / columns));
  const height = text.split("\n").reduce((sum, line) => sum + rowsOf(line), 0);
  return height > rows;
}

/** The pager's command line, or undefined if none is wanted or installed. */
function pagerOf(env: NodeJS.ProcessEnv): string | undefined {
  if (env.PAGER !== undefined) return env.PAGER.trim() || undefined;
  const folders = (env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.some((folder) => existsSync(join(folder, "less"))) ? "less -R" : undefined;
}

/** Runs the pager until the reader leaves it. False if the shell doesn't find it. */
function page({ env }: Context, command: string, text: string): Promise<boolean> {
  return new Promise((done) => {
    // PAGER=less knows colours only if LESS says so, as git sets it too. In another locale it would show the bytes of Chinese.
    const child = spawn("/bin/sh", ["-c", command], {
      stdio: ["pipe", "inherit", "inherit"],
      env: { LESS: "R", LESSCHARSET: "utf-8", ...env },
    });
    // The reader may leave before the end.
    child.stdin.on("error", () => {});
    child.once("error", () => done(false));
    child.once("close", (status) => done(status !== 127));
    child.stdin.end(text);
  });
}
