export const queue = {
  noUrl: "Which queue? Give --queue redis://host:port, or set DLJ_REDIS_URL.",
  notAUrl:
    "The queue's URL can't be read. Expected redis://host:port, or rediss://host:port for TLS; /3 at its end is database 3.",
  secretInArgument:
    "A password in an argument can be read by everyone on this machine. Put it into DLJ_REDIS_PASSWORD, or the whole URL into DLJ_REDIS_URL and leave --queue bare.",
  unreachable: ({ place, why }: { place: string; why: string }) =>
    `${place}: the queue can't be reached (${why}).`,
  evicts: ({ place, policy }: { place: string; policy: string }) =>
    `${place}: throws keys away when its memory is full (maxmemory-policy ${policy}), and jobs with them. It has to be noeviction.`,
  warnings: {
    notPersistent: ({ place }: { place: string }) =>
      `${place} keeps no log (appendonly no): when it is restarted, the jobs that wait are judged anew.`,
  },
  away: ({ place }: { place: string }) =>
    `${place}: the connection is lost. Waiting for it; nothing is lost.`,
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
  nobody: "none at all",
  noWorker: ({ wanted, there }: { wanted: string; there: string }) =>
    `No worker fits, so the jobs wait. Wanted: ${wanted}.\nWorkers that are there, with what they have instead:\n${there}\nOn another machine, type: dlj worker --queue ...`,
  workerCame: "A worker that fits has come.",
  gaveUp: ({ seconds }: { seconds: number }) =>
    `No result came for ${seconds} seconds. What was graded so far is kept, and the jobs stay in the queue; --resume goes on.`,
  unreadableAnswer: ({ why }: { why: string }) => `the queue's answer can't be read (${why})`,
  refusals: {
    killer: ({ detail }: { detail: string }) =>
      `it was set aside: ${detail} workers died while they ran it and nothing else`,
    failed: ({ detail }: { detail: string }) => `the judge failed on every attempt (${detail})`,
    unreadable: ({ detail }: { detail: string }) => `the job can't be read (${detail})`,
    runtime: ({ detail }: { detail: string }) =>
      `the worker refused it: it has another ${detail} than the job asks for`,
  },
  ready: ({ place, slots, runtime }: { place: string; slots: number; runtime: string }) =>
    `Taking jobs from ${place}, ${slots} at once: ${runtime}.`,
  refuses: ({ who, wanted, has }: { who: string; wanted: string; has: string }) =>
    `Refused: the jobs of ${who}. They ask for ${wanted}; here it is ${has}. A worker that fits will judge them.`,
  failure: ({ why }: { why: string }) => `The judge failed on a job: ${why}`,
  complaint: ({ why }: { why: string }) => `The queue says: ${why}`,
  brokenWorker:
    "The judge failed on one job after the other, so this worker stops. The jobs are left to others.",
  stopping: ({ running }: { running: number }) =>
    running === 0 ? "Stopping." : `Stopping; ending ${running} that still run.`,
  status: (s: { jobs: number; rate: string; verdicts: string; waiting: number }) =>
    `${s.jobs} jobs · ${s.rate}/s${s.verdicts === "" ? "" : ` · ${s.verdicts}`} · ${s.waiting} waiting`,
} as const;
