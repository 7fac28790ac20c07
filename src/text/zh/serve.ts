export const serve = {
  description:
    "在浏览器里打开工作区：带公式的题面、编辑器、逐个用例的判定。程序也可以通过 HTTP 列出题目、评测和比较。按 Ctrl-C 结束。",
  dir: "工作区（默认：当前文件夹所在的工作区）",
  host: "监听的地址；不是本机回环地址时必须设置 DLJ_TOKEN",
  port: "端口，被占用时用下一个空闲端口；0 表示任意",
  waiting: "最多有多少请求排队等待评测（默认：每个并行任务 8 个）",
  open: "在浏览器里打开网页（默认：在桌面环境的终端里运行时打开）",
  noOpen: "只打印网页地址",
  noBrowser: "打不开浏览器，请自己打开上面的网页地址。",
  needsToken: ({ host, least }: { host: string; least: number }) =>
    `其他机器可以访问 ${host}。请把 DLJ_TOKEN 设为至少 ${least} 个字符的密钥。`,
  needsSandbox: ({ host }: { host: string }) =>
    `其他机器可以访问 ${host}，而本机没有沙箱。请只监听 127.0.0.1。`,
  notEncrypted: ({ host }: { host: string }) =>
    `其他机器可以访问 ${host}，而且传输不加密：途经之处都能读到令牌。`,
  noHost: ({ host, why }: { host: string; why: string }) => `${host}：不是本机的地址（${why}）。`,
  ready: ({ page, address, token }: { page: string; address: string; token: string | undefined }) =>
    `网页  ${page}\nAPI   ${address}/api/\n${token === undefined ? "" : `令牌  ${token}\n`}网页地址只能用一次。按 Ctrl-C 结束服务。\n`,
  another: ({ page }: { page: string }) => `已有一个浏览器登录。另一个浏览器请用：${page}\n`,
  signIn: "请打开 dlj serve 在终端里打印的地址。每个地址只能用一次。",
  noFolder: ({ file }: { file: string }) => `${file}：不是文件夹。`,
  ownFolder: "这里是 dlj 自己的文件夹，其中的解答是参考答案。请指定一个工作区。",
  noPort: ({ port, why }: { port: number; why: string }) =>
    `没有空闲端口：端口 ${port} 无法使用（${why}）。`,
  shortToken: ({ least }: { least: number }) => `DLJ_TOKEN 太短：令牌至少要有 ${least} 个字符。`,
  noSandbox: "本机没有沙箱，因此不评测通过 API 送来的代码。",
  busy: "排队的请求太多，请稍后再试；Retry-After 给出等待的秒数。",
  fault: "这是 dlj 自身的故障，详情见运行 dlj serve 的终端。",
  badReport: "上次评分的记录读不了。请用 dlj grade 重新评分。",
  otherHost: "请求的主机名不是本服务。",
  otherSite: "请求来自其他网站。",
  noToken: "缺少令牌，或令牌不对。dlj serve 启动时会打印令牌。",
  noAddress: "这个地址没有内容。",
  notJson: "请求体不是 JSON：请加上请求头 Content-Type: application/json。",
  badJson: "请求体不是合法的 JSON。",
  badBody: ({ at, why }: { at: string; why: string }) =>
    at === "" ? `请求体不符合要求：${why}。` : `请求体的 ${at} 有误：${why}。`,
  tooLong: ({ most }: { most: number }) => `内容太长：最多读取 ${most} 字节。`,
} as const;
