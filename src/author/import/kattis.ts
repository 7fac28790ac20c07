import { headings } from "../../problem/headings.ts";
import type { Tolerance } from "../../value/tolerance.ts";
import { inferInput } from "../infer/infer-input.ts";
import { inferOutput } from "../infer/infer-output.ts";
import { readReferenceNames } from "../infer/read-reference.ts";
import { idLike, type NewCase, type NewProblem } from "../new-problem.ts";
import { readFlags } from "./flags.ts";
import { type KattisData, readKattisData } from "./kattis-data.ts";
import { readKattisStatements } from "./kattis-statement.ts";
import { type KattisProblem, readProblemYaml } from "./kattis-yaml.ts";
import { type Dropped, type PackageFiles, packageFault, pathsBelow } from "./package-files.ts";

/** A problem made of a package, and the parts of the package that have no place in it. */
export interface Imported {
  readonly problem: NewProblem;
  readonly dropped: readonly Dropped[];
}

const yamlName = "problem.yaml";

/** Whether the files are a Kattis or ICPC problem package. */
export function isKattis({ files }: PackageFiles): boolean {
  return files.has(yamlName);
}

/**
 * Makes a problem of a Kattis or ICPC problem package (https://icpc.io/problem-package-format, `legacy` and 2023-07 on).
 *
 * @throws DljError (usage) if a file is faulty, or if the problem is of a type that stdin and stdout can't carry
 */
export function fromKattis(files: PackageFiles, asked: string | undefined): Imported {
  const yaml = readProblemYaml(files, yamlName);
  refuseTypes(files, yaml);
  const id = asked ?? idLike(files.name);
  const data = readKattisData(files);
  const sources = readSubmissions(files);
  const statements = readKattisStatements(files, nameOf(yaml), exampleOf(data.cases));
  const names = sources.reference && readReferenceNames(sources.reference.toString("utf8"), id);
  const input = inferInput(
    data.cases.map(({ stdin }) => stdin),
    names?.lines,
  );
  const comparing = comparingOf(files, yaml, data);
  const spec = {
    id,
    title: {
      en: statements.titles.en ?? id,
      ...(statements.titles.zh ? { zh: statements.titles.zh } : {}),
    },
    tags: keywordsOf(yaml),
    aliases: names?.name ? [names.name] : [],
    input: input ?? [],
    output: inferOutput(data.cases, input),
    ...comparing.fields,
    ...limitsOf(files, yaml),
  };
  return {
    problem: {
      id,
      spec,
      cases: data.cases,
      ...(sources.reference ? { reference: sources.reference } : {}),
      accepted: sources.accepted,
      misconceptions: sources.wrong,
      statements: statements.texts,
    },
    dropped: [
      ...comparing.dropped,
      ...data.dropped,
      ...sources.dropped,
      ...statements.dropped,
      ...otherParts(files, yaml),
    ],
  };
}

/** Problems whose judge talks to the program, or gives points, are no pairs of stdin and stdout. */
function refuseTypes(files: PackageFiles, { type, validation }: KattisProblem): void {
  const types = [type ?? []].flat().flatMap((one) => one.split(/\s+/));
  const said = validation?.split(/\s+/) ?? [];
  const wrong = [...types, ...said].find((one) =>
    ["interactive", "multi-pass", "submit-answer"].includes(one),
  );
  if (wrong === undefined) return;
  throw packageFault(files, yamlName, (m) => m.imports.wrongType({ type: wrong }));
}

function nameOf({ name }: KattisProblem): Readonly<Record<string, string>> {
  return typeof name === "string" ? { en: name } : (name ?? {});
}

function keywordsOf({ keywords }: KattisProblem): string[] {
  const words = typeof keywords === "string" ? keywords.split(/\s+/) : (keywords ?? []);
  return words.map(idLike).filter((word) => word !== "");
}

/** The tolerance of the validator's flags. Without one, numbers must be equal. */
function comparingOf(files: PackageFiles, yaml: KattisProblem, data: KattisData) {
  const { validator_flags: said = [], validation = "default" } = yaml;
  const flags = readFlags(typeof said === "string" ? said.split(/\s+/).filter(Boolean) : said);
  const chosen = data.flags ?? flags;
  const dropped: Dropped[] = [];
  const validators = ["output_validators", "output_validator"].filter(
    (one) => pathsBelow(files, one).length > 0,
  );
  const isCustom = validation.startsWith("custom") || validators.length > 0;
  if (isCustom)
    dropped.push((m) => m.imports.validator({ path: `${validators[0] ?? "output_validators"}/` }));
  else if (chosen.unknown !== undefined) {
    const flag = chosen.unknown;
    dropped.push((m) => m.imports.unknownFlag({ flag }));
  }
  const hasWords = data.cases.some(({ expected }) =>
    /[A-Za-z]{2}/.test(Buffer.from(expected).toString("latin1")),
  );
  if (hasWords && !chosen.isCaseSensitive && !isCustom)
    dropped.push((m) => m.imports.caseSensitive);
  if (chosen.isSpaceSensitive) dropped.push((m) => m.imports.spaceSensitive);
  const tolerance: Tolerance = chosen.tolerance ?? { absolute: 0 };
  return { fields: isCustom && chosen.tolerance === undefined ? {} : { tolerance }, dropped };
}

/** The limits in `problem.yaml`, or the seconds in `.timelimit`, where Kattis's tools keep them. */
function limitsOf(files: PackageFiles, { limits = {} }: KattisProblem) {
  const noted = Number(files.files.get(".timelimit")?.toString("utf8").trim() || Number.NaN);
  const time = limits.time_limit ?? (noted > 0 ? noted : undefined);
  const found = {
    ...(time === undefined ? {} : { time }),
    ...(limits.memory === undefined ? {} : { memory: Math.max(16, Math.round(limits.memory)) }),
    ...(limits.output === undefined ? {} : { output: limits.output }),
  };
  return Object.keys(found).length > 0 ? { limits: found } : {};
}

/** The first accepted Python solution becomes the reference. dlj's own problems have solutions in Python only. */
function readSubmissions(files: PackageFiles) {
  const isPython = (path: string) => /^submissions\/\w+\/[^/]+\.py$/.test(path);
  const paths = pathsBelow(files, "submissions").filter(
    (path) => !path.endsWith("submissions.yaml"),
  );
  const of = (folder: string) =>
    paths
      .filter((path) => path.startsWith(`submissions/${folder}/`) && isPython(path))
      .map((path) => ({
        name: pythonName(path),
        source: files.files.get(path) ?? Buffer.alloc(0),
      }));
  const [reference, ...accepted] = of("accepted");
  const taken = /^submissions\/(accepted|wrong_answer)\//;
  const left = paths.filter((path) => !(isPython(path) && taken.test(path)));
  const dropped: Dropped[] = left.map((path) => (m) => m.imports.submission({ path }));
  if (!reference) dropped.unshift((m) => m.imports.noReference);
  return { reference: reference?.source, accepted, wrong: of("wrong_answer"), dropped };
}

function pythonName(path: string): string {
  const stem = path.slice(path.lastIndexOf("/") + 1, -3);
  return `${idLike(stem) || "solution"}.py`;
}

function exampleOf(cases: readonly NewCase[]) {
  const sample = cases.find(({ group }) => group === "sample");
  if (sample === undefined) return undefined;
  const fence = (info: string, text: Uint8Array) =>
    `\`\`\`${info}\n${Buffer.from(text).toString("utf8").trimEnd()}\n\`\`\`\n`;
  const text = `\n${fence("stdin", sample.stdin)}\n${fence("stdout", sample.expected)}`;
  return (language: "en" | "zh") => `## ${headings[language][3]}\n${text}`;
}

const used = [
  "problem.yaml",
  ".timelimit",
  "data",
  "submissions",
  "problem_statement",
  "statement",
  "output_validators",
  "output_validator",
];
const usedKeys = [
  "problem_format_version",
  "name",
  "type",
  "limits",
  "validation",
  "validator_flags",
  "keywords",
];
const usedLimits = ["time_limit", "memory", "output"];

/** The files and keys that nothing here reads. */
function otherParts({ files }: PackageFiles, yaml: KattisProblem): Dropped[] {
  const tops = new Set(
    [...files.keys()].map((path) => (path.includes("/") ? `${path.split("/")[0]}/` : path)),
  );
  const parts = [...tops].filter(
    (top) => !used.includes(top.replace(/\/$/, "")) && !top.startsWith("."),
  );
  const keys = Object.keys(yaml).filter(
    (key) => !usedKeys.includes(key) && yaml[key] !== undefined,
  );
  const limits = Object.keys(yaml.limits ?? {}).filter((key) => !usedLimits.includes(key));
  const isScoring = [yaml.type ?? []].flat().some((one) => one.split(/\s+/).includes("scoring"));
  const all = [
    ...(isScoring ? ["type: scoring"] : []),
    ...keys,
    ...limits.map((key) => `limits.${key}`),
  ];
  return [
    ...parts.sort().map(
      (path): Dropped =>
        (m) =>
          m.imports.part({ path }),
    ),
    ...(all.length === 0
      ? []
      : [((m) => m.imports.keys({ path: yamlName, keys: all.join(", ") })) as Dropped]),
  ];
}
