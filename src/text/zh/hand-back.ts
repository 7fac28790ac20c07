import type { Messages } from "../en.ts";

export const handBack: Messages["handBack"] = {
  title: "你的成绩",
  for: ({ student }) => `${student} 的成绩`,
  points: "得分",
  total: "合计",
  problem: "题目",
  verdict: "判定",
  cases: "用例",
  firstFailure: "第一个没有通过的用例",
  allAccepted: "所有用例都通过了。",
  notAttempted: "没有作答：没有找到这道题的文件。",
  needsFolder: ({ name }) => `报告 ${name} 写的是文件夹：--reporter ${name}=文件夹。`,
  notEmpty: ({ folder }) => `${folder}：不是空文件夹，也不是 dlj 生成的。请换一个文件夹。`,
  columns: {
    student: "student",
    total: "total",
    findings: "findings",
    notAttempted: "not attempted",
  },
  pointsPossible: "points possible",
  progress: (p) => `已评 ${p.done} / ${p.total} 份解答，还需 ${p.left}`,
};
