export const intake = {
  archive: {
    outside: "压缩包含有指向包外的路径，整包不予评测",
    tooManyFiles: "文件过多，其中内容不予评测",
    tooLarge: "压缩包解开后过大，整包不予评测",
    tooDeep: "文件夹或压缩包嵌套过深，其中内容不予评测",
    bomb: "压缩包解开后远大于其自身，整包不予评测",
    unreadable: "压缩包无法读取；请重新打包为 .zip",
    encrypted: "压缩包设有密码；请去掉密码重新打包",
    link: "是链接；不会跟随链接",
  },
  tooMany: ({ most }: { most: number }) =>
    `所在文件夹超过 ${most} 个文件和子文件夹，从这一个起不再读取`,
  unknownArchive: ({ ending }: { ending: string }) =>
    `无法读取 ${ending} 压缩包；请重新打包为 .zip`,
  repeated: "在压缩包中出现两次，以最后一份为准",
  language: "不能评测这种文件",
  notAsked: ({ problem }: { problem: string }) => `属于 ${problem}，本次作业没有这道题`,
  other: ({ judged }: { judged: string }) => `未评测；评测的是 ${judged}`,
  ambiguous: ({ problem }: { problem: string }) =>
    `有几个文件都可能是 ${problem}，因此都未评测；请把其中一个命名为 ${problem}.py`,
  unmatched: "从文件名看不出是哪道题",
  unmatchedLike: ({ problem }: { problem: string }) =>
    `从文件名看不出是哪道题；如果是 ${problem}，请命名为 ${problem}.py`,
  material: "不是解答",
  noStudent: "从文件名看不出是谁的",
  skipped: "已跳过：隐藏文件、空文件夹或工具的文件夹",
  takenFor: ({ file, problem }: { file: string; problem: string }) =>
    `已将 ${file} 视为 ${problem} 的解答`,
  byFunction: ({ file, problem }: { file: string; problem: string }) =>
    `没有以 ${problem} 命名的文件，但 ${file} 定义了它的函数`,
  notFound: ({ file }: { file: string }) => `没有找到 ${file}。`,
  handedIn: ({ list }: { list: string }) => `已提交的文件：${list}。`,
  nothingHandedIn: "没有提交任何文件。",
  renameTo: ({ from, to }: { from: string; to: string }) => `请把 ${from} 改名为 ${to}。`,
  unread: ({ file, why }: { file: string; why: string }) => `${file}：${why}。`,
  namesakes: ({ student, list }: { student: string; list: string }) =>
    `${student} 有几份提交：${list}`,
  unknownStudent: "不在名单中",
  decided: (p: { layout: string; students: number; files: number; judged: number; left: number }) =>
    `布局 ${p.layout}：${p.students} 名学生，${p.files} 个文件，其中 ${p.judged} 个将评测，${p.left} 个不评测。用 dlj grade --list 查看明细。`,
  nobodyRecognised: ({ example }: { example: string }) =>
    `没有从任何人的提交中认出解答。解答应以题目命名，例如 ${example}。`,
  didYouMean: ({ file, problem }: { file: string; problem: string }) =>
    `${file}：是否想写 ${problem}.py？`,
  unreadStudents: ({ count, list }: { count: number; list: string }) =>
    `${count} 名学生交了文件，但一个也没有认出：${list}`,
  notJudged: ({ count }: { count: number }) => `有 ${count} 个可能是解答的文件未评测`,
  moreFiles: ({ count }: { count: number }) => `… 另有 ${count} 个`,
  seen: ({ count, list }: { count: number; list: string }) => `其中有 ${count} 项：${list}。`,
  seenNothing: "其中没有任何内容。",
  looksLike: ({ layout }: { layout: string }) => `看起来应使用 --layout ${layout}。`,
  list: {
    judged: ({ problem }: { problem: string }) => `对应 ${problem}`,
    takenFor: ({ problem }: { problem: string }) => `视为 ${problem}`,
    missing: ({ list }: { list: string }) => `缺少：${list}`,
    nothing: "没有可评测的文件",
    skipped: ({ count }: { count: number }) => `跳过 ${count} 项`,
    class: "不属于任何学生",
    needsLook: ({ count }: { count: number }) => `有 ${count} 处需要留意。`,
    fine: "没有需要留意之处。",
  },
  filesNotJudged: "未评测的文件",
} as const;
