import type { Messages } from "../en.ts";

export const course: Messages["course"] = {
  noHiddenFolder: ({ folder }) => `hiddenCases：没有文件夹 ${folder}。是不是还没有检出？`,
  notAFolder: ({ folder }) => `hiddenCases：${folder} 不是文件夹。`,
  hiddenTwice: ({ folder }) => `hiddenCases：${folder} 写了两次。`,
  looseCase: ({ file, folder }) =>
    `${file}：用例要放在以题目命名的文件夹里，例如 ${folder}/softmax/。`,
  noCases: ({ folder }) => `${folder}：里面没有用例。应当是 <题目>/<名称>.in 和 <名称>.out。`,
  unknownProblem: ({ folder, near }) =>
    `${folder}：没有叫这个名字的题目。${near.length > 0 ? `是不是 ${near.join("、")}？` : ""}`,
  unusedCases: ({ folder, id, count }) =>
    `${folder}：有 ${count} 个用例没有用上，因为作业里没有 ${id}。`,
  noOwnProblems: ({ folder }) =>
    `problemFolders：${folder} 里没有题目，也就是没有含 problem.json 的文件夹。`,
  noReference: ({ file, id }) => `${id} 没有参考解答（${file}），所以它的用例没有经过检查。`,
  referenceDiffers: (f) =>
    `${f.file}：用例的答案是 ${f.expected || "（空）"}，而 ${f.id} 的参考解答输出 ${f.got || "（空）"}。${f.why}`,
  referenceFails: (f) => `${f.file}：${f.id} 的参考解答在这个用例上失败（${f.verdict}）。${f.why}`,
  moreFaults: ({ count }) => `……另外还有 ${count} 个用例。`,
  faults:
    "参考解答在下面这些用例上没有通过，所以任何学生都通不过。请改正用例或参考解答；还没有评判任何提交。",
  sameInput: ({ file, other }) => `${file}：输入与 ${other} 相同。`,
  ownCases: ({ count }) => `其中 ${count} 个用例是课程自己的。`,
  noPoints: "作业里每道题都是 0 分，谁也得不到分。",
  zeroPoints: ({ list }) => `这些题是 0 分：${list}。`,
  largeBonus: ({ bonus }) =>
    `stability.bonus 是 ${bonus}，也就是额外再加题目分数的 ${Math.round(bonus * 100)} %。十分之一应写作 0.1。`,
  countedTwice:
    "作业在 groups 里给了 stability 权重，又给了附加分，这些用例会算两次。请去掉其中一个。",
  noCountingCase: ({ id, groups }) =>
    `${id} 没有一个用例计分：作业只给 ${groups || "（没有任何组）"} 权重。`,
  strictBonus: "用了 --strict，stability 用例决定判定，所以不再给 stability.bonus。",
  noFreshCases: "groups 里写了 fresh，但不加 --fresh 就没有新用例。",
  longLimit: ({ time }) => `limits.time 是 ${time}；单位是每个用例的 CPU 秒数。`,
  noBonusCases: ({ list }) => `这些题没有 stability 用例，得不到 stability.bonus：${list}。`,
  pointsTwice: ({ id, first, second }) =>
    `作业里 ${id} 写了两次，一次 ${first} 分，一次 ${second} 分。`,
  seed: ({ count, seed }) => `每题 ${count} 个新用例；用 --seed ${seed} 可以再得到同样的用例。`,
};
