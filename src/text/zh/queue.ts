export const queue = {
  noUrl: "没有指定队列。请加上 --queue redis://主机:端口，或设置 DLJ_REDIS_URL。",
  notAUrl:
    "队列的 URL 无法识别。应为 redis://主机:端口，TLS 用 rediss://主机:端口；末尾的 /3 表示 3 号数据库。",
  secretInArgument:
    "命令行参数中的密码，本机任何人都能看到。请放入 DLJ_REDIS_PASSWORD；或把整个 URL 放入 DLJ_REDIS_URL，--queue 不带值。",
  unreachable: ({ place, why }: { place: string; why: string }) =>
    `${place}：无法连接队列（${why}）。`,
  evicts: ({ place, policy }: { place: string; policy: string }) =>
    `${place}：内存满时会淘汰键（maxmemory-policy 为 ${policy}），任务会随之丢失。必须设为 noeviction。`,
  warnings: {
    notPersistent: ({ place }: { place: string }) =>
      `${place} 没有开启日志（appendonly no）：它重启后，等待中的任务会重新评测。`,
  },
  away: ({ place }: { place: string }) => `${place}：连接断开，正在等待恢复；不会丢失任何结果。`,
  back: ({ place }: { place: string }) => `${place}：已重新连接。`,
  parts: {
    judge: "dlj",
    catalogue: "题库",
    platform: "平台",
    engine: "引擎",
    tier: "沙箱",
    python: "Python",
    numpy: "NumPy",
  },
  none: "无",
  nobody: "一个也没有",
  noWorker: ({ wanted, there }: { wanted: string; there: string }) =>
    `没有符合条件的 worker，任务在等待。需要：${wanted}。\n现有的 worker 及其不同之处：\n${there}\n请在另一台机器上运行：dlj worker --queue ...`,
  workerCame: "已有符合条件的 worker 连接。",
  gaveUp: ({ seconds }: { seconds: number }) =>
    `${seconds} 秒内没有新结果。已批改的部分都已保存，任务留在队列中；用 --resume 继续。`,
  unreadableAnswer: ({ why }: { why: string }) => `队列中的结果无法读取（${why}）`,
  refusals: {
    killer: ({ detail }: { detail: string }) =>
      `已搁置：有 ${detail} 个 worker 在单独运行它时异常退出`,
    failed: ({ detail }: { detail: string }) => `每次尝试评测都出错（${detail}）`,
    unreadable: ({ detail }: { detail: string }) => `任务无法读取（${detail}）`,
    runtime: ({ detail }: { detail: string }) => `worker 拒绝了它：${detail} 与任务要求不同`,
  },
  ready: ({ place, slots, runtime }: { place: string; slots: number; runtime: string }) =>
    `正在从 ${place} 领取任务，同时 ${slots} 个：${runtime}。`,
  refuses: ({ who, wanted, has }: { who: string; wanted: string; has: string }) =>
    `拒绝 ${who} 的任务：它们要求 ${wanted}；本机为 ${has}。会由符合条件的 worker 评测。`,
  failure: ({ why }: { why: string }) => `评测一个任务时系统出错：${why}`,
  complaint: ({ why }: { why: string }) => `队列报告：${why}`,
  brokenWorker: "接连多个任务评测出错，此 worker 停止运行。任务留给其他 worker。",
  stopping: ({ running }: { running: number }) =>
    running === 0 ? "正在停止。" : `正在停止；等待 ${running} 个运行中的任务结束。`,
  status: (s: { jobs: number; rate: string; verdicts: string; waiting: number }) =>
    `${s.jobs} 个任务 · 每秒 ${s.rate} 个${s.verdicts === "" ? "" : ` · ${s.verdicts}`} · 等待 ${s.waiting} 个`,
} as const;
