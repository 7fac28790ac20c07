import { withoutArchiveEnding } from "../archive-kinds.ts";
import {
  asName,
  type EntryClaim,
  mostTops,
  type PlatformLayout,
  type Root,
  visibleTops,
} from "./layout.ts";

/** A platform that says in each name directly below the root whose file it is. */
function byPattern(
  pattern: RegExp,
  read: (groups: Record<string, string | undefined>) => Omit<EntryClaim, "entry" | "inner">,
): PlatformLayout {
  return {
    fits: (root) => mostTops(root, ({ name }) => pattern.test(name)),
    claims: ({ entries }) =>
      entries.flatMap((entry): EntryClaim[] => {
        const [top = "", ...below] = entry.path;
        const { groups } = pattern.exec(top.normalize("NFC")) ?? {};
        if (!groups) return [];
        const inner = groups.file === undefined ? below : [groups.file, ...below];
        return [{ ...read(groups), entry, inner: inner.length === 0 ? [top] : inner }];
      }),
  };
}

/**
 * Canvas: `smithbob_LATE_340934_208490284_hw1-1.py` with the name, the user's id, the attachment's id and the file's own name. A
 * later upload has a higher attachment id.
 */
export const canvas = byPattern(
  /^(?<name>[^_]+)(?:_late)?_(?<user>\d+)_(?<attachment>\d+)_(?<file>.+)$/iu,
  ({ name = "", user = "", attachment = "" }) => ({
    ...{ key: user, student: asName(name), id: user, attempt: Number(attachment) },
  }),
);

/** Moodle: `Bob Smith_657737_assignsubmission_file_/...`, or the same as the beginning of a file's name. */
export const moodle = byPattern(
  /^(?<name>.+)_(?<id>\d+)_assignsubmission_(?<plugin>file|onlinetext)(?:_(?<file>.+)|_?)$/u,
  ({ name = "", id = "", plugin }) => ({
    ...{ key: id, student: asName(name), id },
    ...(plugin === "onlinetext" ? { record: true as const } : {}),
  }),
);

/**
 * Blackboard: `Homework 1_bsmith_attempt_2026-03-01-12-30-45_softmax.py`. Beside the files lies a text without a file's name, which
 * the platform writes.
 */
export const blackboard = byPattern(
  /^.+_(?<user>[^_]+)_attempt_(?<date>\d{4}(?:-\d{2}){5})(?:_(?<file>.+)|\.txt)$/u,
  ({ user = "", date = "", file }) => ({
    ...{ key: user, student: asName(user), id: user, attempt: Number(date.replaceAll("-", "")) },
    ...(file === undefined ? { record: true as const } : {}),
  }),
);

/** GitHub Classroom's `hw1-submissions/hw1-octocat/...`, as `gh classroom clone student-repos` leaves it. */
export const classroom: PlatformLayout = {
  fits: (root) => prefixOf(root.name, shownNames(root)) !== undefined,
  claims: (root) => {
    const prefix = prefixOf(root.name, shownNames(root)) ?? commonPrefix(shownNames(root));
    return visibleTops(root).flatMap(({ name: top, entries }) => {
      if (!top.startsWith(prefix) || top === prefix) return [];
      const student = asName(withoutArchiveEnding(top.slice(prefix.length)));
      return entries.map((entry) => {
        const inner = entry.path.slice(1);
        return { entry, key: top, student, id: student, inner: inner.length === 0 ? [top] : inner };
      });
    });
  },
};

function shownNames(root: Root): string[] {
  return visibleTops(root).map(({ name }) => name);
}

/** The assignment's name, which the root and each of its folders begin with. */
function prefixOf(root: string, tops: readonly string[]): string | undefined {
  const assignment = /^(?<name>.+)-submissions$/.exec(root)?.groups?.name;
  const fits = assignment !== undefined && tops.length > 0;
  return fits && tops.every((top) => top.startsWith(`${assignment}-`))
    ? `${assignment}-`
    : undefined;
}

/** The longest beginning of all names that ends with a hyphen. */
function commonPrefix(names: readonly string[]): string {
  const [first = "", ...others] = names;
  let length = others.length === 0 ? 0 : first.length;
  while (length > 0 && !others.every((name) => name.startsWith(first.slice(0, length))))
    length -= 1;
  return first.slice(0, first.lastIndexOf("-", length - 1) + 1);
}
