interface At {
  file: string;
}

export const problem = {
  missingFolder: ({ file }: At) => `${file}: the folder is missing.`,
  noFolderOfProblems: ({ file }: At) => `${file}: this folder of problems does not exist.`,
  unfinished: ({ count, list, next }: { count: number; list: string; next: string }) =>
    `${count} ${count === 1 ? "problem is" : "problems are"} unfinished and left out: ${list}. See ${next}`,
  unreadable: ({ file, why }: At & { why: string }) => `${file}: can't be read (${why}).`,
  notJson: ({ file, why }: At & { why: string }) => `${file}: is not JSON: ${why}`,
  invalid: ({ file, path, expected }: At & { path: string; expected: string }) =>
    `${file}: at ${path === "" ? "the top" : path}: ${expected}`,
  wrongId: ({ file, folder }: At & { folder: string }) =>
    `${file}: at id: expected the folder's name, "${folder}"`,
  strangeGroup: ({ file, groups }: At & { groups: string }) =>
    `${file}: is not a group of cases. The groups are ${groups}.`,
  strangeFile: ({ file }: At) => `${file}: is neither a .in nor a .out file.`,
  noPartner: ({ file, partner }: At & { partner: string }) =>
    `${file}: ${partner} is missing beside it.`,
  noCases: ({ file }: At) => `${file}: has no case in sample or hidden.`,
  generatorFails: ({ file, why }: At & { why: string }) => `${file}: the generator fails: ${why}`,
  unknown: ({ name, near }: { name: string; near: readonly string[] }) =>
    `There is no problem "${name}".${near.length > 0 ? ` Did you mean ${near.join(", ")}?` : ""}`,
} as const;
