import type { Messages } from "../en.ts";

export const roster: Messages["roster"] = {
  unreadable: ({ file, why }) => `${file}：无法读取名单（${why}）。`,
  spreadsheet: ({ file }) => `${file}：这是电子表格。请另存为 CSV，再指定那个文件。`,
  unknownEncoding: ({ file }) => `${file}：名单的编码不是 UTF-8、UTF-16 或 GBK。`,
  notCsv: ({ file, why }) => `${file}：不是 CSV（${why}）。`,
  noColumns: ({ file, list }) =>
    `${file}：没有一列能说明是谁。第一行是：${list}。请用 姓名、学号、邮箱、用户名 或 github 作列名。`,
  empty: ({ file }) => `${file}：名单里一个人也没有。`,
  twice: ({ file, id, lines }) =>
    `${file}：${id} 出现在第 ${lines} 行。每个人只能有一行，编号也不能重复。`,
  unknown: ({ count, list }) => `有 ${count} 名学生不在名单里：${list}`,
  leftOut: ({ platform, count, list }) =>
    `有 ${count} 名学生没有写进 ${platform} 文件，因为没有编号或有多份提交：${list}`,
  missing: ({ count, list }) => `有 ${count} 名学生什么也没有提交：${list}`,
};
