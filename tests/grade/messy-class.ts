import { hashed } from "./class.ts";

/** The problems of the generated assignment, with names that contain one another. */
export const messyProblems = [
  ...["softmax", "softmax-stable", "log-softmax", "relu", "sigmoid", "conv2d", "conv2d-backward"],
  ...["cross-entropy", "cross-entropy-loss", "kl-divergence", "adam", "layer-norm"],
];

const titles: Readonly<Record<string, readonly string[]>> = {
  softmax: ["Softmax activation", "Softmax 激活函数"],
  relu: ["ReLU forward and backward", "ReLU 激活函数及其梯度"],
  adam: ["Adam optimizer", "Adam 优化器"],
  "layer-norm": ["Layer normalisation", "层归一化"],
};

const given = ["Bob", "Ann", "李", "José", "Chloé", "王", "Ada", "Zoe", "Kim", "Al", "张", "Eve"];
const family = ["Smith", "Lee", "雷", "García", "Müller", "小明", "Stone", "O'Neil", "三", "Zhao"];

/** The outcome of a file, if the intake is right. */
type Truth = { readonly judged: string } | { readonly left: true };

interface MessyFile {
  readonly name: string;
  readonly truth: Truth;
}

export interface MessyStudent {
  readonly name: string;
  readonly number: number;
  readonly files: readonly MessyFile[];
}

const camel = (id: string) =>
  id.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

/** Ways to name the file of a problem that a person would still recognise. */
function recognisable(id: string, student: string | undefined, number: number): string[] {
  const words = id.replaceAll("-", " ");
  const own = student?.replace(/[^\p{L}]+/gu, "_");
  return [
    ...[`${id}.py`, `${id.replaceAll("-", "_")}.py`, `${id.toUpperCase()}.py`],
    ...[`${words}.py`, `${camel(id)}.py`, `${id} (1).py`, `${id}-1.py`, `${id} - Copy.py`],
    ...[
      `${id}_final.py`,
      `hw1_${id}.py`,
      `${2023000 + number}_${id}.py`,
      ...(own === undefined ? [] : [`${own}_${id}.py`]),
    ],
    ...(own === undefined ? [] : [`${id}_${own}.py`]),
    ...[`${id}.py.txt`, `${id}副本.py`, `作业1-${id}.py`, `${id}_v2.py`],
    ...[`src/${id}.py`, `${id}/solution.py`, `${id}/main.py`, `hw1/solutions/${id}.py`],
    ...(titles[id] ?? []).map((title) => `${title}.py`),
  ];
}

/** Files that nobody should judge. */
function material(id: string): string[] {
  return [
    ...["README.md", "data/train.csv", "report.pdf", "utils.py", `test_${id}.py`, "helpers.py"],
    ...[`${id}.pdf`, `${id}.java`, "plots/loss.png", "requirements.txt", "notes.txt", "work.rar"],
  ];
}

/** A class drawn from a seed. One in ten solutions is missing; about half of the students hand in more than solutions. */
export function messyClass(count: number, seed: string, isNamed: boolean): MessyStudent[] {
  const pick = <T>(from: readonly T[], ...key: unknown[]): T => {
    const one = from[hashed(`${seed}/${key.join("/")}`) % from.length];
    if (one === undefined) throw new Error("nothing to pick from");
    return one;
  };
  return Array.from({ length: count }, (_, number) => {
    const name = `${pick(given, number, "given")} ${pick(family, number, "family")}`;
    const files = new Map<string, Truth>();
    for (const id of messyProblems) {
      if (hashed(`${seed}/${number}/${id}/missing`) % 10 === 0) continue;
      files.set(pick(recognisable(id, isNamed ? name : undefined, number), number, id), {
        judged: id,
      });
    }
    for (let extra = 0; extra < number % 6; extra++)
      files.set(pick(material(pick(messyProblems, number, extra)), number, extra, "more"), {
        left: true,
      });
    return { name, number, files: [...files].map(([path, truth]) => ({ name: path, truth })) };
  });
}

/** The path that a platform gives to a student's file; undefined if it takes no folders. */
export type Naming = (student: MessyStudent, file: string) => string;

const idOf = ({ number }: MessyStudent) => 340_000 + number;

/** How each platform names what it gives to staff. Flat ones get files without folders. */
export const namings = {
  student: (one, file) => `${one.name} ${one.number}/${file}`,
  canvas: (one, file) =>
    `${one.name.toLowerCase().replace(/[^\p{L}]/gu, "")}_${idOf(one)}_${hashed(file)}_${file}`,
  moodle: (one, file) => `${one.name}_${idOf(one)}_assignsubmission_file_/${file}`,
  "moodle flat": (one, file) => `${one.name}_${idOf(one)}_assignsubmission_file_${file}`,
  blackboard: (one, file) => `Homework 1_u${one.number}_attempt_2026-03-01-12-30-45_${file}`,
  gradescope: (one, file) => `assignment_1_export/submission_${idOf(one)}/${file}`,
  classroom: (one, file) => `hw1-submissions/hw1-user${one.number}/${file}`,
  nbgrader: (one, file) => `submitted/u${one.number}/hw1/${file}`,
} as const satisfies Record<string, Naming>;

export type PlatformName = keyof typeof namings;

/** Whether a platform says the students' names: only then are they known in the names of files. */
export function isNamed(platform: PlatformName): boolean {
  return ["student", "canvas", "moodle", "moodle flat"].includes(platform);
}

/** Whether a platform takes only single files. */
export function isFlat(platform: PlatformName): boolean {
  return ["canvas", "moodle flat", "blackboard"].includes(platform);
}
