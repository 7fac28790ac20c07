import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageRoot } from "../../src/package-root.ts";
import { dlj } from "./dlj.ts";
import { Terminal } from "./terminal.ts";

const misconception = "problems/sigmoid/misconceptions/derivative.py";

export const wrong: string = readFileSync(join(packageRoot, misconception), "utf8");
export const right: string = readFileSync(join(packageRoot, "solutions/sigmoid.py"), "utf8");
export const printing = (number: number): string => `input()\nprint(${number})\n`;

/** A temporary folder, and the terminals opened in it. */
export class Place {
  readonly folder: string = mkdtempSync(join(tmpdir(), "dlj-watch-"));
  #terminal: Terminal | undefined;

  terminal(size: { columns: number; rows: number } = { columns: 80, rows: 24 }): Terminal {
    this.#terminal = new Terminal({ cwd: this.folder, ...size });
    return this.#terminal;
  }

  /** Makes this place a workspace. A text becomes its solution of sigmoid. */
  async workspace(text?: string): Promise<void> {
    const { code, err } = await dlj(["init"], { cwd: this.folder });
    if (code !== 0) throw new Error(err);
    if (text !== undefined) this.save(text);
  }

  /** Saves like many editors: a new file, renamed over the old one. */
  save(text: string, name = "solutions/sigmoid.py"): void {
    const file = join(this.folder, name);
    const draft = `${file}.${Math.random()}~`;
    writeFileSync(draft, text);
    renameSync(draft, file);
  }

  /** Sends a signal to the watch in this folder. */
  signal(name: "SIGTERM" | "SIGINT"): void {
    const ids = execFileSync("pgrep", ["-f", "dlj.js run .*--watch"], { encoding: "utf8" });
    for (const id of ids.trim().split("\n")) {
      const cwd = execFileSync("readlink", [`/proc/${id}/cwd`], { encoding: "utf8" }).trim();
      if (cwd === this.folder) process.kill(Number(id), name);
    }
  }

  remove(): void {
    this.#terminal?.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
