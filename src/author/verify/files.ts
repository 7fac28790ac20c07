import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { isCaseName } from "../../problem/case-key.ts";
import { fileNames, referenceFile } from "../../problem/layout.ts";
import { byCodeUnit } from "../../problem/load.ts";
import { misconceptionFiles } from "../../problem/misconceptions.ts";
import { groups } from "../../problem/spec.ts";
import type { Finding, Report } from "../finding.ts";
import { acceptedFiles, type DraftCase, readCases } from "../folder.ts";

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
export function checkFiles(folder: string, report: Report): Finding[] {
  const id = basename(folder);
  const cases = readCases(folder);
  return [
    ...strayFiles(folder, "").map((file) =>
      report(file, "strayFile", {}, { command: `rm -r ${file}` }),
    ),
    ...missingFiles(folder, id).map((file) => report(file, "missingFile", {})),
    ...pairs(folder, cases, id, report),
    ...counts(folder, cases, id, report),
  ];
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

function missingFiles(folder: string, id: string): string[] {
  const { statement, generator } = fileNames;
  return [
    join(folder, statement.en),
    join(folder, statement.zh),
    join(folder, generator),
    referenceFile({ folder, id }),
  ].filter((file) => !existsSync(file));
}

function pairs(folder: string, cases: readonly DraftCase[], id: string, report: Report): Finding[] {
  const findings: Finding[] = [];
  const file = (key: string, end: string) => join(folder, fileNames.cases, `${key}.${end}`);
  for (const { key, name, expected } of cases) {
    if (expected === undefined) {
      const fix = { command: `dlj generate ${id} --refresh` };
      findings.push(report(file(key, "in"), "lonelyCase", { partner: `${name}.out` }, fix));
    }
    if (!isCaseName(name)) findings.push(report(file(key, "in"), "caseName", {}));
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
  report: Report,
): Finding[] {
  const findings: Finding[] = [];
  const add = { command: `dlj generate ${id} --seed 1 --group hidden --name <what-it-is-for>` };
  const deciding = cases.filter(({ group }) => groups[group]).length;
  const root = join(folder, fileNames.cases);
  if (!cases.some(({ group }) => group === "sample")) {
    const fix = { command: `dlj generate ${id} --seed 1 --group sample --name <what-it-shows>` };
    findings.push(report(join(root, "sample"), "noSample", {}, fix));
  }
  if (deciding < least.cases) {
    findings.push(report(root, "fewCases", { count: deciding, least: least.cases }, add));
  }
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
