import { closeSync, openSync, renameSync, rmSync, writeSync } from "node:fs";
import { DljError } from "../error.ts";
import type { Recorded } from "../judge/result.ts";
import { type ReporterName, reporters } from "../report/reporters.ts";
import type { Look } from "../report/terminal/failure.ts";
import type { Context } from "./context.ts";
import { printReport } from "./write-report.ts";

interface Output {
  readonly name: ReporterName;
  /** Undefined for stdout. */
  readonly path: string | undefined;
}

/** Reads `NAME` and `NAME=PATH`. @throws DljError (usage) for a name that is not known */
export function parseReporter(text: string): Output {
  const at = text.indexOf("=");
  const name = at < 0 ? text : text.slice(0, at);
  if (!(name in reporters)) {
    const known = Object.keys(reporters).join(", ");
    throw new DljError("usage", (m) => m.grade.unknownReporter({ name, known }));
  }
  return { name: name as ReporterName, path: at < 0 ? undefined : text.slice(at + 1) };
}

/**
 * The files of the reports: opened before the work, so that a path that can't be written fails at once, and written by rename,
 * so that a crash leaves no half file.
 */
export class Outputs {
  readonly #outputs: readonly Output[];
  readonly #drafts = new Map<string, number>();

  constructor(outputs: readonly Output[]) {
    this.#outputs = outputs;
    try {
      for (const { path } of outputs)
        if (path !== undefined) this.#drafts.set(path, open(draftOf(path)));
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  /** Writes every report. */
  async write(run: Recorded, look: Look, context: Pick<Context, "stdout">): Promise<void> {
    for (const { name, path } of this.#outputs) {
      const report = (await reporters[name]())(run, look);
      if (path === undefined) await printReport(context, report);
      else await this.#toFile(path, report);
    }
  }

  /** Removes what was not written. */
  discard(): void {
    for (const [path, descriptor] of this.#drafts) {
      closeSync(descriptor);
      rmSync(draftOf(path), { force: true });
    }
    this.#drafts.clear();
  }

  async #toFile(path: string, report: AsyncIterable<string>): Promise<void> {
    const descriptor = this.#drafts.get(path);
    if (descriptor === undefined) return;
    try {
      for await (const part of report) writeSync(descriptor, part);
      this.#drafts.delete(path);
      closeSync(descriptor);
      renameSync(draftOf(path), path);
    } catch (error) {
      throw cantWrite(path, error);
    }
  }
}

function draftOf(path: string): string {
  return `${path}.dlj-draft`;
}

function open(path: string): number {
  try {
    return openSync(path, "w");
  } catch (error) {
    throw cantWrite(path, error);
  }
}

function cantWrite(path: string, error: unknown): DljError {
  const why = (error as NodeJS.ErrnoException).code;
  if (why === undefined) throw error;
  const file = path.replace(/\.dlj-draft$/, "");
  return new DljError("usage", (m) => m.grade.noOutput({ file, why }));
}
