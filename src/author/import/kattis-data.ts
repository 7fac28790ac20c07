import { caseKey } from "../../problem/case-key.ts";
import { withoutMark } from "../../problem/case-text.ts";
import type { Tolerance } from "../../value/tolerance.ts";
import { idLike, type NewCase } from "../new-problem.ts";
import { readFlags, type ValidatorFlags } from "./flags.ts";
import { readGroupYaml } from "./kattis-yaml.ts";
import { type Dropped, type PackageFiles, packageFault, pathsBelow } from "./package-files.ts";

/** The folders of cases that decide something, and their groups. */
const folders = { sample: "sample", secret: "hidden" } as const;

export interface KattisData {
  readonly cases: readonly NewCase[];
  /** The flags that every folder of cases agrees on. */
  readonly flags: ValidatorFlags | undefined;
  readonly dropped: readonly Dropped[];
}

/**
 * Reads `data/sample` and `data/secret` with the folders in them.
 *
 * @throws DljError (usage) if there is no case, if a case has no answer, or if two would have one name
 */
export function readKattisData(files: PackageFiles): KattisData {
  const dropped: Dropped[] = [];
  const cases: NewCase[] = [];
  const places = new Map<string, string>();
  for (const [folder, group] of Object.entries(folders) as [
    "sample" | "secret",
    NewCase["group"],
  ][]) {
    const root = `data/${folder}`;
    for (const path of pathsBelow(files, root).filter((one) => one.endsWith(".in"))) {
      const stem = path.slice(0, -3);
      const strange = [".args", ".files", ".yaml"].find((end) => hasBeside(files, stem, end));
      const answer = [".ans", ".out"].map((end) => stem + end).find((one) => files.files.has(one));
      if (strange !== undefined && strange !== ".yaml") {
        dropped.push((m) =>
          m.imports.caseWith({ path, with: stem.slice(stem.lastIndexOf("/") + 1) + strange }),
        );
        continue;
      }
      if (answer === undefined) throw packageFault(files, path, (m) => m.imports.noAnswer);
      const name = idLike(stem.slice(root.length + 1)) || "case";
      const other = places.get(caseKey({ group, name }));
      if (other !== undefined)
        throw packageFault(files, path, (m) => m.imports.oneName({ other, name }));
      places.set(caseKey({ group, name }), path);
      cases.push({ group, name, stdin: read(files, path), expected: read(files, answer) });
    }
  }
  if (cases.length === 0) throw packageFault(files, "data/secret", (m) => m.imports.noCases);
  const flags = groupFlags(files, dropped);
  return { cases, dropped: [...dropped, ...besides(files)], flags };
}

function hasBeside({ files }: PackageFiles, stem: string, end: string): boolean {
  const prefix = `${stem}${end}`;
  return files.has(prefix) || [...files.keys()].some((path) => path.startsWith(`${prefix}/`));
}

function read({ files }: PackageFiles, path: string): Buffer {
  const bytes = withoutMark(files.get(path) ?? Buffer.alloc(0)).toString("latin1");
  const text = bytes.replaceAll("\r\n", "\n");
  return Buffer.from(text === "" || text.endsWith("\n") ? text : `${text}\n`, "latin1");
}

/** Hints, descriptions and pictures of cases, and folders of cases that no solution is judged by. */
function besides(files: PackageFiles): Dropped[] {
  const rest = pathsBelow(files, "data").filter(
    (path) => !/\.(in|ans|out)$/.test(path) && !/\/(testdata|test_group)\.yaml$/.test(path),
  );
  const ends = new Set(rest.filter((path) => /^data\/(sample|secret)\//.test(path)).map(endOf));
  const other = new Set(pathsBelow(files, "data").map((path) => path.split("/")[1] ?? ""));
  const strange = [...other].filter((name) => !(name in folders) && !/\.yaml$/.test(name));
  return [
    ...[...ends].map(
      (end): Dropped =>
        (m) =>
          m.imports.besideCases({ end }),
    ),
    ...strange.map(
      (name): Dropped =>
        (m) =>
          m.imports.part({ path: `data/${name}/` }),
    ),
  ];
}

function endOf(path: string): string {
  return /\.\w+$/.exec(path)?.[0] ?? path;
}

/** Flags in `testdata.yaml` or `test_group.yaml`. A problem has one tolerance, so they must agree. */
function groupFlags(files: PackageFiles, dropped: Dropped[]): ValidatorFlags | undefined {
  const found = new Map<string, ValidatorFlags>();
  for (const path of pathsBelow(files, "data")) {
    if (!/\/(testdata|test_group)\.yaml$/.test(path)) continue;
    const {
      output_validator_flags: flags,
      output_validator_args: args,
      ...rest
    } = readGroupYaml(files, path);
    const words = args ?? (typeof flags === "string" ? flags.split(/\s+/).filter(Boolean) : []);
    if (words.length > 0) found.set(path, readFlags(words));
    const keys = Object.keys(rest).filter((key) => key !== "input_validator_flags");
    if (keys.length > 0) dropped.push((m) => m.imports.keys({ path, keys: keys.join(", ") }));
  }
  const [first, ...others] = found.values();
  const text = (one: ValidatorFlags) => JSON.stringify(one.tolerance);
  const different = others.find((one) => first && text(one) !== text(first));
  if (different === undefined) return first;
  const paths = [...found.keys()].join(", ");
  dropped.push((m) => m.imports.manyTolerances({ paths }));
  return { ...(first as ValidatorFlags), tolerance: widest([...found.values()]) };
}

/** The loosest tolerance, so that no solution fails that the package accepts. */
function widest(all: readonly ValidatorFlags[]): Tolerance {
  const most = (key: "absolute" | "relative") =>
    Math.max(0, ...all.map(({ tolerance }) => (tolerance as Record<string, number>)?.[key] ?? 0));
  return { absolute: most("absolute"), relative: most("relative") };
}
