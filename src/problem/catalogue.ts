import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { distance } from "fastest-levenshtein";
import picomatch from "picomatch";
import { DljError } from "../error.ts";
import { fileNames } from "./layout.ts";
import {
  byCodeUnit,
  loadNames,
  loadProblem,
  loadSpec,
  type NamesInSpec,
  type Problem,
} from "./load.ts";
import { type ProblemSpec, trackOrder, tracks } from "./spec.ts";

/** A problem's folder with its checked `problem.json`; the cases are not read yet. */
export interface CatalogueEntry {
  readonly folder: string;
  readonly spec: ProblemSpec;
}

/** Takes the folders of the problems that a list leaves out because they can't be read yet. */
export type OnUnfinished = (folders: readonly string[]) => void;

/**
 * The problems of one or more folders. If two have the same id, the first folder wins. A problem whose `problem.json` is not valid
 * is left out of every list: a colleague's draft must not stop a class. Only a command that names that problem fails.
 */
export class Catalogue {
  readonly #folders: ReadonlyMap<string, string>;
  #entries: readonly CatalogueEntry[] | undefined;
  readonly #read = new Map<string, CatalogueEntry>();
  readonly #onUnfinished: OnUnfinished;
  #aliases: ReadonlyMap<string, string> | undefined;

  /**
   * @param roots folders that hold problem folders, the most important first
   * @param onUnfinished called once, when the whole list is read and problems are left out of it
   */
  constructor(roots: readonly string[], onUnfinished: OnUnfinished = () => {}) {
    this.#onUnfinished = onUnfinished;
    const folders = new Map<string, string>();
    for (const root of roots) {
      if (!existsSync(root) || !statSync(root).isDirectory()) {
        throw new DljError(
          "usage",
          (m) => m.problem.noFolderOfProblems({ file: root }),
          "dlj list",
        );
      }
      for (const name of readdirSync(root).sort(byCodeUnit)) {
        const folder = join(root, name);
        if (!name.startsWith(".") && !folders.has(name) && isProblemFolder(folder)) {
          folders.set(name, folder);
        }
      }
    }
    this.#folders = folders;
  }

  /** Every id, sorted. */
  ids(): string[] {
    return [...this.#folders.keys()].sort(byCodeUnit);
  }

  /** The id of the problem with this id or alias, or undefined. */
  idOf(name: string): string | undefined {
    if (this.#folders.has(asId(name))) return asId(name);
    this.#aliases ??= new Map(
      this.entries().flatMap(({ spec }) => spec.aliases.map((one) => [asId(one), spec.id])),
    );
    return this.#aliases.get(asId(name));
  }

  /** The folder of an id, or undefined. */
  folder(id: string): string | undefined {
    return this.#folders.get(id);
  }

  /** Every problem's spec in course order: by track, then by order. */
  entries(): readonly CatalogueEntry[] {
    if (this.#entries !== undefined) return this.#entries;
    const unfinished: string[] = [];
    const entries = [...this.#folders.values()].flatMap((folder) => {
      try {
        return this.#entry(folder);
      } catch (error) {
        if (!(error instanceof DljError)) throw error;
        unfinished.push(folder);
        return [];
      }
    });
    this.#entries = entries.sort(byCourse);
    if (unfinished.length > 0) this.#onUnfinished(unfinished);
    return this.#entries;
  }

  /** The names of every problem, also of one whose `problem.json` is not valid. */
  names(): NamesInSpec[] {
    return [...this.#folders.values()].map(loadNames);
  }

  /** Whether the `problem.json` of an id is valid. If it is not, all problems are read, to say which are left out. */
  isValid(id: string): boolean {
    const folder = this.#folders.get(id);
    if (folder === undefined) return false;
    try {
      // When all are read, the valid ones are known.
      if (this.#entries === undefined) this.#entry(folder);
    } catch (error) {
      if (!(error instanceof DljError)) throw error;
      this.entries();
    }
    return this.#read.has(folder);
  }

  /**
   * The problem with this id or alias. `_` and `-` are the same, and so are upper and lower case.
   *
   * @throws DljError (usage) with up to three similar ids if there is none
   */
  find(name: string): Problem {
    const folder = this.#folderOf(name);
    if (folder === undefined) throw this.#unknown(name);
    return loadProblem(folder);
  }

  /** As `find`, but returns undefined if there is none. */
  lookUp(name: string): Problem | undefined {
    const folder = this.#folderOf(name);
    return folder === undefined ? undefined : loadProblem(folder);
  }

  /**
   * The selected entries in course order. A selector is `all`, an id, an alias, a track, a tag or a glob of ids.
   *
   * @throws DljError (usage) if a selector selects nothing
   */
  select(selectors: readonly string[]): CatalogueEntry[] {
    const chosen = new Set<CatalogueEntry>();
    for (const selector of selectors) {
      const found = this.#selected(selector);
      if (found.length === 0) throw this.#unknown(selector);
      for (const entry of found) chosen.add(entry);
    }
    return [...chosen].sort(byCourse);
  }

  #entry(folder: string): CatalogueEntry {
    const entry = this.#read.get(folder) ?? { folder, spec: loadSpec(folder) };
    this.#read.set(folder, entry);
    return entry;
  }

  #selected(selector: string): readonly CatalogueEntry[] {
    if (selector === "all") return this.entries();
    const folder = this.#folders.get(asId(selector));
    if (folder !== undefined) return [this.#entry(folder)];
    if ([...tracks, "course"].includes(selector)) {
      return this.entries().filter(({ spec }) => spec.track === selector);
    }
    const byAlias = this.entries().filter(({ spec }) => hasAlias(spec, selector));
    if (byAlias.length > 0) return byAlias;
    const matches = picomatch(selector);
    return this.entries().filter(({ spec }) => spec.tags.includes(selector) || matches(spec.id));
  }

  #folderOf(name: string): string | undefined {
    const direct = this.#folders.get(asId(name));
    if (direct !== undefined) return direct;
    return [...this.#folders.values()].find((folder) => this.#isCalled(folder, name));
  }

  /** A folder that can't be read has no names. It must not hide the other problems. */
  #isCalled(folder: string, name: string): boolean {
    try {
      return hasAlias(this.#entry(folder).spec, name);
    } catch {
      return false;
    }
  }

  /** Up to three ids near to a name that is none. */
  near(name: string): string[] {
    return nearest(asId(name), this.ids());
  }

  #unknown(name: string): DljError {
    const near = nearest(asId(name), [...this.ids(), ...tracks]);
    return new DljError("usage", (m) => m.problem.unknown({ name, near }), "dlj list");
  }
}

/** Whether a folder is meant as a problem. Notes and `__pycache__` may be beside problems. */
function isProblemFolder(folder: string): boolean {
  const { spec, cases, statement } = fileNames;
  return [spec, cases, statement.en].some((name) => existsSync(join(folder, name)));
}

/** The id in a file's name: its base name without the extension, with `-` for `_`. */
export function idOfFile(path: string): string {
  return asId(basename(path).replace(/\.[^.]+$/, ""));
}

/** Writes a name as an id: in lower case, with `-` for `_`. */
export function asId(name: string): string {
  return name.toLowerCase().replaceAll("_", "-");
}

function hasAlias(spec: ProblemSpec, name: string): boolean {
  return spec.aliases.some((alias) => asId(alias) === asId(name));
}

function byCourse({ spec: a }: CatalogueEntry, { spec: b }: CatalogueEntry): number {
  return trackOrder(a.track) - trackOrder(b.track) || a.order - b.order || byCodeUnit(a.id, b.id);
}

/** Up to three similar names: they contain `name` or differ by a few typing errors. */
function nearest(name: string, names: readonly string[]): string[] {
  const most = Math.max(2, Math.floor(name.length / 3));
  return names
    .map((other) => ({ other, away: awayFrom(name, other) }))
    .filter(({ away }) => away <= most)
    .sort((a, b) => a.away - b.away || byCodeUnit(a.other, b.other))
    .slice(0, 3)
    .map(({ other }) => other);
}

function awayFrom(name: string, other: string): number {
  const contained = name.length >= 3 && (other.includes(name) || name.includes(other));
  if (contained) return 0.5;
  // A stranger's name may be thousands of characters long: count errors only if the lengths allow few.
  const apart = Math.abs(name.length - other.length);
  return apart > other.length ? apart : distance(name, other);
}
