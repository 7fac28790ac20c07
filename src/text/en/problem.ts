interface At {
  file: string;
}

export const problem = {
  missingFolder: ({ file }: At) => `${file}: the folder is missing.`,
  noFolderOfProblems: ({ file }: At) => `${file}: there is no such folder of problems.`,
  unreadable: ({ file, why }: At & { why: string }) => `${file}: can't be read (${why}).`,
  notJson: ({ file, why }: At & { why: string }) => `${file}: is not JSON: ${why}`,
  invalid: ({ file, path, expected }: At & { path: string; expected: string }) =>
    `${file}: at ${path === "" ? "the top" : path}: ${expected}`,
  wrongId: ({ file, folder }: At & { folder: string }) =>
    `${file}: at id: expected the folder's name, "${folder}"`,
  strangeGroup: ({ file, groups }: At & { groups: string }) => `${file}: is none of ${groups}.`,
  strangeFile: ({ file }: At) => `${file}: is neither .in nor .out.`,
  noPartner: ({ file, partner }: At & { partner: string }) =>
    `${file}: has no ${partner} beside it.`,
  noCases: ({ file }: At) => `${file}: holds no case in sample or hidden.`,
  generatorFails: ({ file, why }: At & { why: string }) => `${file}: the generator fails: ${why}`,
  unknown: ({ name, near }: { name: string; near: readonly string[] }) =>
    `There is no problem "${name}".${near.length > 0 ? ` Did you mean ${near.join(", ")}?` : ""}`,
} as const;
