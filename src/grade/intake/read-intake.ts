import { statSync } from "node:fs";
import { basename } from "node:path";
import { DljError, whyOf } from "../../error.ts";
import { visible } from "../../value/escape-invisible.ts";
import { classLimits } from "./archive-budget.ts";
import { archiveName } from "./archive-kinds.ts";
import type { Entry } from "./entry.ts";
import type { Root, Top } from "./layouts/layout.ts";
import { visibleTops } from "./layouts/layout.ts";
import { type Layout, type LayoutName, layoutNames, platformLayouts } from "./layouts/table.ts";
import { listArchive } from "./list-archive.ts";
import { listFolder } from "./list-folder.ts";
import type { NameIndex } from "./match-name.ts";
import { type Student, studentsOf, unclaimed, withPlatformId } from "./students.ts";

/** Everything in a folder of submissions, or in the archive of a class, by student. */
export interface Intake {
  readonly layout: LayoutName;
  /** The folder below the root that holds the submissions, if it is not the root itself. */
  readonly within: readonly string[];
  readonly students: readonly Student[];
  /** Entries that belong to no student. */
  readonly others: readonly Entry[];
}

/**
 * Lists a folder or an archive and sorts its files by student.
 *
 * @param layout how the submissions are arranged; `auto` finds out
 * @throws DljError (usage) if there is nothing, or nothing in the layout
 */
export async function readIntake(path: string, layout: Layout, names: NameIndex): Promise<Intake> {
  const entries = await listRoot(path);
  const root = rootOf(basename(path), entries, names);
  const chosen = layout === "auto" ? decide(root, path) : named(root, layout, path);
  const claims = await platformLayouts[chosen.layout].claims(chosen.root);
  const students = studentsOf(claims).map((one) => withPlatformId(one, chosen.layout));
  // A repository is somebody's even if nothing was handed in yet.
  if (students.length === 0 && layout === "repository")
    students.push({ student: chosen.root.name, files: [] });
  if (students.length === 0) throw nothingFound(path, chosen.root, chosen.layout);
  const { layout: name, within } = chosen;
  const others = [...unclaimed(chosen.root.entries, claims), ...looseBeside(root, within)];
  return { layout: name, within, students, others };
}

/** The files beside the folder that holds the submissions, by paths from that folder. Folders there are nbgrader's own. */
function looseBeside({ entries }: Root, [folder]: readonly string[]): Entry[] {
  if (folder === undefined) return [];
  const loose = entries.filter(({ path }) => path.length === 1 && path[0] !== folder);
  return loose.map((one) => ({ ...one, path: ["..", ...one.path] }));
}

async function listRoot(path: string): Promise<Entry[]> {
  const next = "dlj grade --help";
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) throw new DljError("usage", (m) => m.grade.noFolder({ folder: path }), next);
  if (stat.isDirectory()) {
    try {
      return await listFolder(path);
    } catch (error) {
      const why = whyOf(error);
      throw new DljError("usage", (m) => `${path}: ${m.grade.unreadable({ why })}.`);
    }
  }
  const kind = archiveName(path)?.kind;
  if (!stat.isFile() || kind === undefined)
    throw new DljError("usage", (m) => m.grade.notAFolder({ folder: path }), next);
  const entries = await listArchive([], path, kind, classLimits);
  const [first] = entries;
  if (first?.path.length === 0 && first.trouble?.kind === "refused") {
    const { refusal } = first.trouble;
    throw new DljError("usage", (m) => `${path}: ${m.intake.archive[refusal]}.`, next);
  }
  return entries.filter(({ path: names }) => names.length > 0);
}

function rootOf(name: string, entries: readonly Entry[], names: NameIndex): Root {
  const byTop = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [top = ""] = entry.path;
    const known = byTop.get(top);
    if (known) known.push(entry);
    else byTop.set(top, [entry]);
  }
  const tops = [...byTop].map(
    ([top, own]): Top => ({ name: top, kind: kindOf(top, own), entries: own }),
  );
  return { name, entries, tops, names };
}

function kindOf(name: string, [first]: readonly Entry[]): Top["kind"] {
  const isArchive = archiveName(name) !== undefined;
  if (first?.path.length === 1 && !first.empty)
    return isArchive || first.trouble?.kind === "refused" || first.trouble?.kind === "unreadable"
      ? isArchive
        ? "archive"
        : "folder"
      : "file";
  return isArchive ? "archive" : "folder";
}

interface Decision {
  readonly layout: LayoutName;
  readonly root: Root;
  readonly within: readonly string[];
}

/** A platform's mark decides, also one folder further down; else a folder is a student. */
function decide(root: Root, path: string): Decision {
  const here = firstFitting(root);
  const inner = below(root);
  const there = inner && firstFitting(inner);
  const isSure = (one: LayoutName | undefined) =>
    one !== undefined && one !== "student" && one !== "repository";
  if (inner && there && (isSure(there) || inner.name === "submitted") && !isSure(here))
    return { layout: there, root: inner, within: [inner.name] };
  // The archive of a class often holds one folder that holds the rest.
  if (inner && there === "student" && archiveName(path) !== undefined && inner.tops.length > 1)
    return { layout: there, root: inner, within: [inner.name] };
  return { layout: here ?? "student", root, within: [] };
}

/** A layout that was asked for; a platform's may be one folder further down. */
function named(root: Root, layout: LayoutName, path: string): Decision {
  if (layout === "repository" || layout === "student" || layout === "problem")
    return { layout, root, within: [] };
  if (platformLayouts[layout].fits(root)) return { layout, root, within: [] };
  const inner = below(root);
  if (inner && platformLayouts[layout].fits(inner))
    return { layout, root: inner, within: [inner.name] };
  if (layout === "classroom" || layout === "nbgrader") return { layout, root, within: [] };
  throw nothingFound(path, root, layout);
}

function firstFitting(root: Root): LayoutName | undefined {
  return layoutNames.find((name) => platformLayouts[name].fits(root));
}

/** The only folder below a root, or `submitted` among others. */
function below(root: Root): Root | undefined {
  const folders = visibleTops(root).filter(({ kind }) => kind === "folder");
  const top =
    folders.find(({ name }) => name === "submitted") ??
    (folders.length === 1 ? folders[0] : undefined);
  if (top === undefined) return undefined;
  const entries = top.entries
    .filter(({ path }) => path.length > 1)
    .map((entry) => ({ ...entry, path: entry.path.slice(1) }));
  return rootOf(top.name, entries, root.names);
}

/** Lists the names that are there, and the layout that they look like. */
function nothingFound(folder: string, root: Root, layout: LayoutName): DljError {
  const fitting = firstFitting(root);
  const shown = visibleTops(root).map(({ name, kind }) => (kind === "folder" ? `${name}/` : name));
  const seen = visible(shown.slice(0, 5).join(", ")) + (shown.length > 5 ? ", …" : "");
  return new DljError(
    "usage",
    (m) =>
      [
        m.grade.nothingFound({ folder, layout }),
        shown.length === 0
          ? m.intake.seenNothing
          : m.intake.seen({ count: shown.length, list: seen }),
        ...(fitting === undefined || fitting === layout
          ? []
          : [m.intake.looksLike({ layout: fitting })]),
      ].join(" "),
    "dlj grade --help",
  );
}
