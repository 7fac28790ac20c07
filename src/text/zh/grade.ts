export const grade = {
  noFolder: ({ folder }: { folder: string }) => `${folder}：没有这个提交文件夹。`,
  notAFolder: ({ folder }: { folder: string }) => `${folder}：不是文件夹。`,
  nothingFound: ({ folder, layout }: { folder: string; layout: string }) =>
    `${folder}：按“${layout}”布局没有找到任何提交。`,
  archive: {
    outside: "压缩包含有指向包外的路径，整包不予评测",
    tooManyFiles: "压缩包中的文件过多，整包不予评测",
    tooLarge: "压缩包解开后过大，整包不予评测",
    bomb: "压缩包解开后远大于其自身，整包不予评测",
    unreadable: "压缩包无法读取",
    link: "是链接；不会跟随链接",
  },
  isLink: "是链接；不会跟随链接",
  unreadable: ({ why }: { why: string }) => `无法读取（${why}）`,
  notRegular: "不是普通文件",
  tooLong: ({ most }: { most: number }) => `超过 ${most} 字节`,
  severalFiles: ({ judged, others }: { judged: string; others: string }) =>
    `同一题有多个文件：评测的是 ${judged}，未评测 ${others}`,
  unknownEncoding: "既不是 UTF-8 也不是 GBK 编码",
  noReference: ({ id }: { id: string }) => `${id} 没有参考解答，无法生成新用例。`,
  referenceFails: ({ id }: { id: string }) => `${id} 的参考解答在新生成的输入上失败。`,
  progress: (p: { done: number; total: number; rate: string; left: string }) =>
    `${p.done}/${p.total} · 每秒 ${p.rate} 份 · 还需 ${p.left}`,
  limitsRaised: ({ list }: { list: string }) => `按本机速度把时间限制提高到参考解答的四倍：${list}`,
  reused: ({ count }: { count: number }) => `沿用了之前的 ${count} 条结果。`,
  hardCoded: ({ count }: { count: number }) =>
    `硬编码：公开用例全部通过，${count} 个新用例中有 ${count} 个失败`,
  twice: ({ student }: { student: string }) => `“${student}”有两份提交，请只留一份。`,
  emptySeed: "新用例的种子为空，任何人都能生成同样的用例。请给出一段保密的文字。",
  seedNeeded: "同一次批改的各分片需要相同的新用例：请与 --fresh 一起给出 --seed。",
  journalFull: ({ file, why }: { file: string; why: string }) =>
    `${file}：结果无法写入（${why}）。已批改的部分都已保存；腾出空间后用 --resume 继续。`,
  noJournal: ({ file, why }: { file: string; why: string }) => `${file}：无法打开（${why}）。`,
  stopped: "已停止。已批改的部分都已保存；用 --resume 继续。",
  foreignJournal: ({ file }: { file: string }) =>
    `${file}：不是用你的密钥写的，或之后被改动过。其中的结果不会被采用。`,
  foreignJournalNext: ({ file }: { file: string }) =>
    `rm ${file}，或用 --journal 换一个文件；设置 DLJ_KEY 可让多台机器共用一个密钥`,
  foreignParts: ({ list }: { list: string }) =>
    `${list}：用别的密钥写成，无法判断是否被改动。请在每台机器上设置相同的 DLJ_KEY。`,
  part: ({ file }: { file: string }) => `这一部分写在 ${file}；dlj merge 把各部分合并。`,
  studentsOwn: ({ path }: { path: string }) => `${path}：位于被评分的文件夹内，可能由学生写成。`,
  studentsOwnNext:
    "请从该文件夹之外、你自己的检出中取用；如果别人无法写入，可加 --trust-repository",
  notAJournal: ({ file }: { file: string }) => `${file}：已存在，但不是 dlj 的日志。`,
  sameOutput: ({ file }: { file: string }) => `${file}：被指定给两个报告。`,
  students: ({ students, solutions }: { students: number; solutions: number }) =>
    `${students} 名学生，${solutions} 份解答`,
  otherRun: ({ file }: { file: string }) =>
    `${file}：是另一次批改（学生、题目、分值、解释器或评测版本不同）的日志。请去掉 --resume 或 --student：能沿用的结果仍会沿用。`,
  nothingToResume: ({ file }: { file: string }) => `${file}：没有可以继续的批改，从头开始。`,
  noOutput: ({ file, why }: { file: string; why: string }) => `${file}：无法写入（${why}）。`,
  unknownReporter: ({ name, known }: { name: string; known: string }) =>
    `没有名为“${name}”的报告形式。可选：${known}。`,
  badShard: "应为 2/5 这样的分片。",
  notAShard: ({ file }: { file: string }) => `${file}：不是分片文件。`,
  unfinishedShard: ({ file }: { file: string }) => `${file}：这次批改没有完成。`,
  mixedShards: ({ file }: { file: string }) =>
    `${file}：与第一个分片的学生、题目、分值、评测版本、解释器或分片数不同。`,
  missingShards: ({ list }: { list: string }) => `缺少这些分片：${list}。`,
  doubledShard: ({ file }: { file: string }) => `${file}：这个分片出现了两次。`,
} as const;
