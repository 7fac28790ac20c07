interface At {
  file: string;
}

export const problem = {
  missingFolder: ({ file }: At) => `${file}：缺少这个文件夹。`,
  noFolderOfProblems: ({ file }: At) => `${file}：没有这个题目文件夹。`,
  unfinished: ({ count, list, next }: { count: number; list: string; next: string }) =>
    `有 ${count} 道题目尚未写完，已略过：${list}。请运行 ${next}`,
  unreadable: ({ file, why }: At & { why: string }) => `${file}：无法读取（${why}）。`,
  notJson: ({ file, why }: At & { why: string }) => `${file}：不是合法的 JSON：${why}`,
  invalid: ({ file, path, expected }: At & { path: string; expected: string }) =>
    `${file}：${path === "" ? "顶层" : `${path} 处`}：${expected}`,
  wrongId: ({ file, folder }: At & { folder: string }) => `${file}：id 处：应为文件夹名“${folder}”`,
  strangeGroup: ({ file, groups }: At & { groups: string }) =>
    `${file}：不是用例的组。可用的组有 ${groups}。`,
  strangeFile: ({ file }: At) => `${file}：既不是 .in 也不是 .out。`,
  noPartner: ({ file, partner }: At & { partner: string }) => `${file}：旁边缺少 ${partner}。`,
  noCases: ({ file }: At) => `${file}：sample 和 hidden 中没有任何用例。`,
  generatorFails: ({ file, why }: At & { why: string }) => `${file}：生成器运行失败：${why}`,
  unknown: ({ name, near }: { name: string; near: readonly string[] }) =>
    `没有名为“${name}”的题目。${near.length > 0 ? `你是不是想找 ${near.join("、")}？` : ""}`,
} as const;
