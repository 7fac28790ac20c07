import { randomBytes } from "node:crypto";
import { closeSync, openSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { DljError } from "../../error.ts";
import { withoutLinks } from "../../files/without-links.ts";
import type { Recorded } from "../../judge/result.ts";
import {
  type FolderReporterName,
  folderReporters,
  type ReporterName,
  reporters,
} from "../../report/reporters.ts";
import type { TerminalContext } from "../../report/terminal/context.ts";
import type { Context } from "./context.ts";
import { printReport } from "./print-report.ts";
import { cantWrite, ReportFolder } from "./report-folder.ts";

type Output =
  | {
      readonly name: ReporterName;
      /** Undefined for stdout. */
      readonly path: string | undefined;
    }
  | { readonly folderOf: FolderReporterName; readonly path: string };

interface Opened {
  readonly descriptor: number;
  /** The final file of the report, and the temporary file that is written first. */
  readonly target: string;
  readonly draft: string | undefined;
}

/** Parses `NAME` and `NAME=PATH`. @throws DljError (usage) for an unknown name */
export function parseReporter(text: string): Output {
  const at = text.indexOf("=");
  const name = at < 0 ? text : text.slice(0, at);
  const isFolder = Object.hasOwn(folderReporters, name);
  if (!isFolder && !Object.hasOwn(reporters, name)) {
    const known = [...Object.keys(reporters), ...Object.keys(folderReporters)].join(", ");
    throw new DljError("usage", (m) => m.grade.unknownReporter({ name, known }));
  }
  const target = text.slice(at + 1);
  const prints = at < 0 || target === "-" || target === "/dev/stdout";
  if (isFolder) {
    if (prints || target === "")
      throw new DljError("usage", (m) => m.handBack.needsFolder({ name }));
    return { folderOf: name as FolderReporterName, path: resolve(target) };
  }
  return { name: name as ReporterName, path: prints ? undefined : resolve(target) };
}

/**
 * The files of the reports. They are opened before the work, so that a bad path fails at once, and
 * written by rename, so that a crash leaves no half file.
 */
export class Outputs {
  readonly #outputs: readonly Output[];
  readonly #drafts = new Map<string, Opened>();
  readonly #folders = new Map<string, ReportFolder>();

  /** @param distrusted folders that others may have filled: nothing is written through a link in one of them */
  constructor(outputs: readonly Output[], distrusted: readonly string[]) {
    this.#outputs = outputs;
    try {
      for (const one of outputs) {
        const { path } = one;
        if (path === undefined) continue;
        if (this.#drafts.has(path) || this.#folders.has(path)) {
          throw new DljError("usage", (m) => m.grade.sameOutput({ file: path }));
        }
        if ("folderOf" in one) this.#folders.set(path, new ReportFolder(path, distrusted));
        else this.#drafts.set(path, open(path, distrusted));
      }
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  /** Writes every report, stdout last: its reader may close it early. */
  async write(
    run: Recorded,
    terminal: TerminalContext,
    context: Pick<Context, "stdout">,
  ): Promise<void> {
    const isFile = ({ path }: Output) => path !== undefined;
    const printed = this.#outputs.filter((one) => !isFile(one));
    for (const one of [...this.#outputs.filter(isFile), ...printed]) {
      if ("folderOf" in one) {
        const report = (await folderReporters[one.folderOf]())(run, terminal);
        await this.#folders.get(one.path)?.write(report);
        continue;
      }
      const { name, path } = one;
      const report = (await reporters[name]())(run, terminal);
      if (path === undefined) await printReport(context, report);
      else await this.#toFile(path, report);
    }
  }

  /** Removes the unfinished files. */
  discard(): void {
    for (const { descriptor, draft } of this.#drafts.values()) {
      closeSync(descriptor);
      if (draft) rmSync(draft, { force: true });
    }
    this.#drafts.clear();
    for (const folder of this.#folders.values()) folder.discard();
  }

  async #toFile(path: string, report: AsyncIterable<string>): Promise<void> {
    const opened = this.#drafts.get(path);
    if (opened === undefined) return;
    const { descriptor, draft, target } = opened;
    try {
      for await (const part of report) writeWhole(descriptor, part);
      this.#drafts.delete(path);
      closeSync(descriptor);
      if (draft) renameSync(draft, target);
    } catch (error) {
      throw cantWrite("judge", path, error);
    }
  }
}

/** A write may be partial. */
function writeWhole(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
}

/**
 * Opens a draft beside the file that a report replaces at the end. If the path is a link, its target is replaced and the link is
 * kept. A device or pipe is written directly.
 */
function open(path: string, distrusted: readonly string[]): Opened {
  try {
    const isDevice = /^\/(dev|proc)\//.test(path);
    const target = isDevice ? path : withoutLinks(path, distrusted);
    const stat = statSync(target, { throwIfNoEntry: false });
    if (!isDevice && (stat === undefined || stat.isFile())) {
      const draft = `${target}.${randomBytes(4).toString("hex")}.dlj-draft`;
      return { descriptor: openSync(draft, "wx"), target, draft };
    }
    return { descriptor: openSync(target, "w"), target, draft: undefined };
  } catch (error) {
    throw cantWrite("usage", path, error);
  }
}
