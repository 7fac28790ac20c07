import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DljError } from "../../error.ts";
import { makeFolder } from "../../files/private-folder.ts";
import { withoutLinks } from "../../files/without-links.ts";
import type { ReportFile } from "../../report/report-file.ts";

/** Marks a folder that dlj made, and may replace. */
const marker = ".dlj-report";

/**
 * A folder of files as a report. It is made before the work, so that a bad path fails at once, and renamed at the end, so that a
 * crash leaves no half report. An older report in its place is replaced.
 */
export class ReportFolder {
  readonly #path: string;
  readonly #draft: string;

  /**
   * @param distrusted folders that others may have filled: nothing is written through a link in one of them
   * @throws DljError (usage) if the path can't be written, or is a folder with other content
   */
  constructor(path: string, distrusted: readonly string[]) {
    this.#path = withoutLinks(path, distrusted);
    this.#draft = `${this.#path}.${randomBytes(4).toString("hex")}.dlj-draft`;
    try {
      const names = existsSync(this.#path) ? readdirSync(this.#path) : [];
      if (names.length > 0 && !names.includes(marker)) {
        throw new DljError("usage", (m) => m.handBack.notEmpty({ folder: path }));
      }
      makeFolder(this.#draft);
      writeFileSync(join(this.#draft, marker), "");
    } catch (error) {
      throw cantWrite("usage", path, error);
    }
  }

  async write(report: AsyncIterable<ReportFile>): Promise<void> {
    try {
      for await (const { path, text } of report) {
        const file = join(this.#draft, path);
        makeFolder(dirname(file));
        writeFileSync(file, text);
      }
      rmSync(this.#path, { recursive: true, force: true });
      renameSync(this.#draft, this.#path);
    } catch (error) {
      throw cantWrite("judge", this.#path, error);
    }
  }

  /** Removes an unfinished report. */
  discard(): void {
    rmSync(this.#draft, { recursive: true, force: true });
  }
}

/** The error of a report that can't be written; any other error as it is. */
export function cantWrite(code: DljError["code"], file: string, error: unknown): unknown {
  const why = (error as NodeJS.ErrnoException).code;
  if (error instanceof DljError || why === undefined) return error;
  return new DljError(code, (m) => m.grade.noOutput({ file, why }));
}
