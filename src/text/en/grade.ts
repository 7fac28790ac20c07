export const grade = {
  noFolder: ({ folder }: { folder: string }) =>
    `${folder}: there is no such folder of submissions.`,
  notAFolder: ({ folder }: { folder: string }) => `${folder}: is not a folder.`,
  nothingFound: ({ folder, layout }: { folder: string; layout: string }) =>
    `${folder}: holds no submission in the layout "${layout}".`,
  archive: {
    outside: "the archive has a path that leads outside it; nothing of it was judged",
    tooManyFiles: "the archive holds too many files; nothing of it was judged",
    tooLarge: "the archive is too large when unpacked; nothing of it was judged",
    bomb: "the archive unpacks to far more than its size; nothing of it was judged",
    unreadable: "the archive can't be read",
    link: "is a link; links are not followed",
  },
  isLink: "is a link; links are not followed",
  unreadable: ({ why }: { why: string }) => `can't be read (${why})`,
  notRegular: "is not a regular file",
  tooLong: ({ most }: { most: number }) => `has more than ${most} bytes`,
  severalFiles: ({ judged, others }: { judged: string; others: string }) =>
    `there are several files for it: ${judged} was judged, not ${others}`,
  unknownEncoding: "is neither UTF-8 nor GBK",
  noReference: ({ id }: { id: string }) => `${id} has no reference, so no fresh cases can be made.`,
  referenceFails: ({ id }: { id: string }) => `The reference of ${id} fails on a fresh input.`,
  progress: (p: { done: number; total: number; rate: string; left: string }) =>
    `${p.done} of ${p.total} · ${p.rate}/s · ${p.left} left`,
  limitsRaised: ({ list }: { list: string }) =>
    `Time limits raised for this machine, to four times the reference: ${list}`,
  twice: ({ student }: { student: string }) =>
    `There are two submissions of "${student}". Leave one of them.`,
  emptySeed:
    "The seed of the fresh cases is empty: everyone could make the same. Give a secret text.",
  seedNeeded: "The shards of one run need the same fresh cases: give --seed with --fresh.",
  journalFull: ({ file, why }: { file: string; why: string }) =>
    `${file}: results can't be written (${why}). What was graded so far is kept; make room and give --resume.`,
  noJournal: ({ file, why }: { file: string; why: string }) => `${file}: can't be opened (${why}).`,
  stopped: "Stopped. What was graded so far is kept; --resume goes on.",
  notAJournal: ({ file }: { file: string }) => `${file}: is there, and is not a journal of dlj.`,
  sameOutput: ({ file }: { file: string }) => `${file}: is named for two reports.`,
  reused: ({ count }: { count: number }) => `${count} results were taken over from before.`,
  hardCoded: ({ count }: { count: number }) =>
    `hard-coded: passes the published cases, fails ${count} of ${count} fresh ones`,
  students: ({ students, solutions }: { students: number; solutions: number }) =>
    `${students} ${students === 1 ? "student" : "students"}, ${solutions} ${solutions === 1 ? "solution" : "solutions"}`,
  otherRun: ({ file }: { file: string }) =>
    `${file}: is the journal of another run (other students, problems, points, interpreter or judge). Leave out --resume: what can be used again will be.`,
  nothingToResume: ({ file }: { file: string }) =>
    `${file}: there is nothing to go on with; starting from the beginning.`,
  noOutput: ({ file, why }: { file: string; why: string }) => `${file}: can't be written (${why}).`,
  unknownReporter: ({ name, known }: { name: string; known: string }) =>
    `There is no reporter "${name}". Known: ${known}.`,
  badShard: "Expected a shard such as 2/5.",
  notAShard: ({ file }: { file: string }) => `${file}: is not a shard file.`,
  unfinishedShard: ({ file }: { file: string }) => `${file}: its run was not ended.`,
  mixedShards: ({ file }: { file: string }) =>
    `${file}: was made with other students, problems or points, another judge, interpreter or number of shards than the first.`,
  missingShards: ({ list }: { list: string }) => `These shards are missing: ${list}.`,
  doubledShard: ({ file }: { file: string }) => `${file}: its shard is there twice.`,
} as const;
