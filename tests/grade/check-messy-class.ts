import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect } from "vitest";
import { type Taken, takeIn } from "./intake.ts";
import {
  isFlat,
  isNamed,
  type MessyStudent,
  messyClass,
  messyProblems,
  namings,
  type PlatformName,
} from "./messy-class.ts";
import { folder } from "./temporary.ts";

export interface Counts {
  readonly solutions: number;
  readonly unjudged: string[];
  readonly mistaken: string[];
  readonly unlisted: string[];
}

/** Builds a class as a platform gives it, takes it in from the folder and from a zip, and compares with the truth. */
export async function checkMessyClass(
  platform: PlatformName,
  students: number,
  seed: string,
): Promise<Counts> {
  const root = folder();
  const everyone = messyClass(students, seed, isNamed(platform)).map((one) =>
    onPlatform(platform, one),
  );
  for (const one of everyone)
    for (const { name } of one.files) {
      const path = join(root, namings[platform](one, name));
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, "");
    }
  const zip = join(folder(), "class");
  execFileSync("python3", [
    "-c",
    "import shutil, sys; shutil.make_archive(sys.argv[1], 'zip', sys.argv[2])",
    zip,
    root,
  ]);
  const [taken, packed] = [
    await takeIn(root, "auto", messyProblems),
    await takeIn(`${zip}.zip`, "auto", messyProblems),
  ];
  expect(taken.intake.layout).toBe(platform.split(" ")[0]);
  const fates = fatesOf(taken, root);
  expect(fatesOf(packed, `${zip}.zip`)).toEqual(fates);
  const counts = { solutions: 0, unjudged: [], mistaken: [], unlisted: [] } as {
    -readonly [K in keyof Counts]: Counts[K];
  };
  for (const one of everyone)
    for (const { name, truth } of one.files) {
      const path = namings[platform](one, name);
      const fate = fates.get(path);
      if (fate === undefined) counts.unlisted.push(path);
      const expected = "judged" in truth ? truth.judged : undefined;
      if (expected !== undefined) counts.solutions += 1;
      if (expected !== undefined && fate?.judged !== expected) counts.unjudged.push(path);
      if (fate?.judged !== undefined && fate.judged !== expected)
        counts.mistaken.push(`${path} as ${fate.judged}`);
    }
  return counts;
}

/** Only single files where a platform takes no folders. */
function onPlatform(platform: PlatformName, one: MessyStudent): MessyStudent {
  if (!isFlat(platform)) return one;
  const files = one.files.filter(({ name }) => !name.includes("/"));
  if (platform !== "canvas") return { ...one, files };
  return {
    ...one,
    files: files.map((file) =>
      mayBeOwnName(one, file) ? { name: file.name, truth: { left: true } } : file,
    ),
  };
}

/**
 * Canvas gives a name as one word: `adamüller` is Ada Müller, or Adam Üller, whose `adam_final.py` may be of any problem. So only the
 * exact name of the problem, or its title, says that it is meant.
 */
function mayBeOwnName({ name }: MessyStudent, file: MessyStudent["files"][number]): boolean {
  const { truth } = file;
  if (!("judged" in truth)) return false;
  const word = name.toLowerCase().replace(/[^\p{L}]/gu, "");
  const says = /^(adam|adam optimizer|adam 优化器)\.py$/i.test(file.name);
  return word.startsWith(truth.judged) && !says;
}

/** The outcome of each file, by its path in the class. */
function fatesOf({ submissions, intake }: Taken, root: string) {
  const fates = new Map<string, { readonly judged: string | undefined; readonly why?: string }>();
  for (const { matching, shown } of submissions)
    for (const { file, problem, setAside } of matching.accounts) {
      const path = shown(file).startsWith(root) ? shown(file).slice(root.length + 1) : shown(file);
      fates.set(path, {
        judged: setAside === undefined ? problem : undefined,
        ...(setAside === undefined ? {} : { why: setAside.kind }),
      });
    }
  for (const { path } of intake.others)
    fates.set([...intake.within, ...path].join("/"), { judged: undefined, why: "class" });
  return fates;
}
