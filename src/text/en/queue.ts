export const queue = {
  noUrl: "No queue is named. Add --queue redis://host:port, or set DLJ_REDIS_URL.",
  notAUrl:
    "This is not a queue's URL. Expected redis://host:port, or rediss://host:port for TLS; end it with /3 for database 3.",
  secretInArgument:
    "Everyone on this machine can read a password in an argument. Put it into DLJ_REDIS_PASSWORD; or put the whole URL into DLJ_REDIS_URL, and give --queue without a value.",
  unreachable: ({ place, why }: { place: string; why: string }) =>
    `${place}: can't reach the queue (${why}).`,
  evicts: ({ place, policy }: { place: string; policy: string }) =>
    `${place}: evicts keys when its memory is full (maxmemory-policy ${policy}), so jobs could be lost. Set maxmemory-policy to noeviction.`,
  warnings: {
    notPersistent: ({ place }: { place: string }) =>
      `${place} keeps no log (appendonly no): if it restarts, waiting jobs are judged again.`,
  },
  away: ({ place }: { place: string }) =>
    `${place}: connection lost. Waiting to reconnect; no result is lost.`,
  back: ({ place }: { place: string }) => `${place}: connected again.`,
  parts: {
    judge: "dlj",
    catalogue: "problems",
    platform: "on",
    engine: "engine",
    tier: "sandbox",
    python: "Python",
    numpy: "NumPy",
  },
  none: "none",
  nobody: "no worker at all",
  noWorker: ({ wanted, there }: { wanted: string; there: string }) =>
    `No worker matches, so the jobs wait. They need: ${wanted}.\nConnected workers, and how they differ:\n${there}\nOn another machine, type: dlj worker --queue ...`,
  workerCame: "A matching worker has connected.",
  gaveUp: ({ seconds }: { seconds: number }) =>
    `No result arrived for ${seconds} seconds. Everything graded so far is kept, and the jobs stay in the queue. Continue with --resume.`,
  unreadableAnswer: ({ why }: { why: string }) => `the queue's answer can't be read (${why})`,
  refusals: {
    killer: ({ detail }: { detail: string }) =>
      `it was set aside: ${detail} workers died while running it alone`,
    failed: ({ detail }: { detail: string }) => `the judge failed on every attempt (${detail})`,
    unreadable: ({ detail }: { detail: string }) => `the job can't be read (${detail})`,
    runtime: ({ detail }: { detail: string }) =>
      `the worker refused it: the job needs another ${detail}`,
  },
  ready: ({ place, slots, runtime }: { place: string; slots: number; runtime: string }) =>
    `Taking jobs from ${place}, ${slots} at once: ${runtime}.`,
  refuses: ({ who, wanted, has }: { who: string; wanted: string; has: string }) =>
    `Refused the jobs of ${who}: they need ${wanted}, and this worker has ${has}. A matching worker will judge them.`,
  failure: ({ why }: { why: string }) => `The judge failed on a job: ${why}`,
  complaint: ({ why }: { why: string }) => `The queue reports: ${why}`,
  brokenWorker:
    "The judge failed on several jobs in a row, so this worker stops. Other workers will take the jobs.",
  stopping: ({ running }: { running: number }) =>
    running === 0 ? "Stopping." : `Stopping; waiting for ${running} running jobs.`,
  status: (s: { jobs: number; rate: string; verdicts: string; waiting: number }) =>
    `${s.jobs} jobs · ${s.rate}/s${s.verdicts === "" ? "" : ` · ${s.verdicts}`} · ${s.waiting} waiting`,
} as const;
