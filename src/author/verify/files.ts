import { existsSync, lstatSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { distance } from "fastest-levenshtein";
import { kebab } from "../../problem/case-key.ts";
import { fileNames, referenceFile } from "../../problem/layout.ts";
import { byCodeUnit } from "../../problem/load.ts";
import { misconceptionFiles } from "../../problem/misconceptions.ts";
import { type Group, groups } from "../../problem/spec.ts";
import type { Finding, Fix, Report } from "../finding.ts";
import { acceptedFiles, type DraftCase, readCases } from "../folder.ts";
import type { Level } from "./spec.ts";

/** The minimum counts of a problem's parts. */
export const least = { cases: 6, accepted: 2, misconceptions: 5 } as const;

/** The files that a problem's folder may contain, as patterns of paths; all others are stray. */
const known = [
  /^problem\.json$/,
  /^statement(\.zh)?\.md$/,
  /^generate\.py$/,
  new RegExp(`^cases(/(${Object.keys(groups).join("|")})(/[^/]+\\.(in|out))?)?$`),
  /^accepted(\/\w[\w-]*\.py)?$/,
  /^misconceptions(\/(\w[\w-]*\.py|outputs\.json))?$/,
];

/**
 * Checks the files of a problem's folder: none stray, none missing, an `.out` for each `.in`, enough of
 * each kind.
 */
export function checkFiles(folder: string, level: Level, report: Report): Finding[] {
  const id = basename(folder);
  const cases = readCases(folder);
  return [
    ...strayFiles(folder, "")
      .filter((file) => level === "catalogue" || relative(folder, file).startsWith(fileNames.cases))
      .map((file) => strayFinding(folder, file, report)),
    ...missingFiles(folder, id, level).map((file) => report(file, "missingFile", {})),
    ...pairs(folder, cases, id, report),
    ...counts(folder, cases, id, level, report),
  ];
}

/** A link and a misspelt name are work that is nearly right; anything else is moved out, not deleted. */
function strayFinding(folder: string, file: string, report: Report): Finding {
  const name = basename(file);
  const inCases = dirname(file) === join(folder, fileNames.cases);
  if (lstatSync(file).isSymbolicLink()) return report(file, "linkedFile", {});
  const meant = inCases
    ? Object.keys(groups).find((group) => distance(group, name.toLowerCase()) <= 2)
    : undefined;
  if (meant !== undefined && !existsSync(join(dirname(file), meant))) {
    const command = `mv ${file} ${join(dirname(file), meant)}`;
    return report(file, "misspelt", { meant }, { command });
  }
  const lower = name.replace(/\.(in|out)$/i, (end) => end.toLowerCase());
  if (lower !== name && !existsSync(join(dirname(file), lower))) {
    return report(
      file,
      "misspelt",
      { meant: lower },
      { command: `mv ${file} ${join(dirname(file), lower)}` },
    );
  }
  return report(file, "strayFile", {}, { command: `mv ${file} ${dirname(dirname(folder))}` });
}

/** The topmost stray paths. Links are never followed, and are always stray. */
function strayFiles(root: string, within: string): string[] {
  return readdirSync(join(root, within), { withFileTypes: true })
    .sort((a, b) => byCodeUnit(a.name, b.name))
    .flatMap((entry) => {
      const path = within === "" ? entry.name : `${within}/${entry.name}`;
      const isKnown = known.some((pattern) => pattern.test(path));
      const isFolder = entry.isDirectory();
      const isRight = isFolder ? !/\.\w+$/.test(path) : entry.isFile() && /\.\w+$/.test(path);
      if (!isKnown || !isRight) return [join(root, path)];
      return isFolder ? strayFiles(root, path) : [];
    });
}

function missingFiles(folder: string, id: string, level: Level): string[] {
  const { statement, generator } = fileNames;
  const ofCatalogue = [statement.en, statement.zh, generator].map((name) => join(folder, name));
  const needed = [...(level === "catalogue" ? ofCatalogue : []), referenceFile({ folder, id })];
  return needed.filter((file) => !existsSync(file));
}

function pairs(folder: string, cases: readonly DraftCase[], id: string, report: Report): Finding[] {
  const findings: Finding[] = [];
  const file = (key: string, end: string) => join(folder, fileNames.cases, `${key}.${end}`);
  for (const { key, name, expected } of cases) {
    if (expected === undefined) {
      const fix = { command: `dlj generate ${id} --refresh` };
      findings.push(report(file(key, "in"), "lonelyCase", { partner: `${name}.out` }, fix));
    }
    if (!kebab.test(name)) findings.push(report(file(key, "in"), "caseName", {}));
  }
  for (const group of Object.keys(groups)) {
    const root = join(folder, fileNames.cases, group);
    const outputs = existsSync(root) ? readdirSync(root).filter((f) => f.endsWith(".out")) : [];
    for (const output of outputs.sort(byCodeUnit)) {
      const partner = `${output.slice(0, -4)}.in`;
      if (existsSync(join(root, partner))) continue;
      findings.push(report(join(root, output), "lonelyCase", { partner }));
    }
  }
  return findings;
}

function counts(
  folder: string,
  cases: readonly DraftCase[],
  id: string,
  level: Level,
  report: Report,
): Finding[] {
  const findings: Finding[] = [];
  const deciding = cases.filter(({ group }) => groups[group]).length;
  const root = join(folder, fileNames.cases);
  if (level === "catalogue" && !cases.some(({ group }) => group === "sample")) {
    const fix = newCase(folder, id, "sample", cases);
    findings.push(report(join(root, "sample"), "noSample", {}, fix));
  }
  const enough = level === "catalogue" ? least.cases : 1;
  if (deciding < enough) {
    const fix = newCase(folder, id, "hidden", cases);
    findings.push(report(root, "fewCases", { count: deciding, least: enough }, fix));
  }
  if (level === "course") return findings;
  const accepted = acceptedFiles(folder).length;
  if (accepted < least.accepted) {
    const facts = { count: accepted, least: least.accepted };
    findings.push(report(join(folder, fileNames.accepted), "fewAccepted", facts));
  }
  const wrong = misconceptionFiles(folder).length;
  if (wrong < least.misconceptions) {
    const facts = { count: wrong, least: least.misconceptions };
    findings.push(report(join(folder, "misconceptions"), "fewMisconceptions", facts));
  }
  return findings;
}

/** The command that adds a case of the next free seed; without a generator a case is written by hand. */
function newCase(
  folder: string,
  id: string,
  group: Group,
  cases: readonly DraftCase[],
): Fix | undefined {
  if (!existsSync(join(folder, fileNames.generator))) return undefined;
  const isTaken = (seed: number) => cases.some(({ key }) => key === `${group}/seed-${seed}`);
  let seed = 1;
  while (isTaken(seed)) seed += 1;
  return { command: `dlj generate ${id} --seed ${seed} --group ${group}` };
}
