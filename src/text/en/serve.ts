export const serve = {
  description:
    "Open the workspace in the browser: statements with formulas, an editor, the verdict case by case. Programs can list, judge and compare over HTTP. Ctrl-C ends it.",
  dir: "the workspace (default: the current folder's)",
  host: "the address to listen at; another than this machine's own needs DLJ_TOKEN",
  port: "the port, or the next free one; 0 is any",
  waiting: "how many requests may wait to be judged (default: 8 per job)",
  open: "open the page in a browser (default: on a desktop, from a terminal)",
  noOpen: "only print the page's address",
  noBrowser: "No browser could be opened. Open the page's address yourself.",
  needsToken: ({ host, least }: { host: string; least: number }) =>
    `${host} can be reached from other machines. Set DLJ_TOKEN to a secret of at least ${least} characters.`,
  needsSandbox: ({ host }: { host: string }) =>
    `${host} can be reached from other machines, and this machine has no sandbox. Serve 127.0.0.1.`,
  notEncrypted: ({ host }: { host: string }) =>
    `${host} can be reached from other machines, and nothing is encrypted: everybody on the way can read the token.`,
  noHost: ({ host, why }: { host: string; why: string }) =>
    `${host}: is not an address of this machine (${why}).`,
  ready: ({ page, address, token }: { page: string; address: string; token: string | undefined }) =>
    `page   ${page}\nAPI    ${address}/api/\n${token === undefined ? "" : `token  ${token}\n`}The page's address works once. Ctrl-C ends the server.\n`,
  another: ({ page }: { page: string }) => `A browser is signed in. For another one: ${page}\n`,
  signIn: "Open the address that dlj serve printed in the terminal. Each one works once.",
  noFolder: ({ file }: { file: string }) => `${file}: is not a folder.`,
  ownFolder: "This is dlj's own folder, whose solutions are the references. Name a workspace.",
  noPort: ({ port, why }: { port: number; why: string }) =>
    `No port is free: port ${port} can't be used (${why}).`,
  shortToken: ({ least }: { least: number }) =>
    `DLJ_TOKEN is too short: a token has at least ${least} characters.`,
  noSandbox: "This machine has no sandbox, so sources that come by the API are not judged.",
  busy: "Too many requests are waiting. Try again later; Retry-After says when.",
  fault: "This is a fault of dlj's own. The terminal of dlj serve has the details.",
  badReport: "The last class can't be read. Grade it again with dlj grade.",
  otherHost: "The request is for another host.",
  otherSite: "The request comes from another site.",
  noToken: "The token is missing or wrong. dlj serve prints it when it starts.",
  noAddress: "There is nothing at this address.",
  notJson: "The body is not JSON: send the header Content-Type: application/json.",
  badJson: "The body is not valid JSON.",
  badBody: ({ at, why }: { at: string; why: string }) =>
    at === "" ? `The body is not as expected: ${why}.` : `The body is wrong at ${at}: ${why}.`,
  tooLong: ({ most }: { most: number }) => `It is too long: at most ${most} bytes are read.`,
} as const;
