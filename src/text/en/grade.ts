export const grade = {
  noFolder: ({ folder }: { folder: string }) =>
    `${folder}: this folder of submissions does not exist.`,
  notAFolder: ({ folder }: { folder: string }) => `${folder}: is not a folder.`,
  nothingFound: ({ folder, layout }: { folder: string; layout: string }) =>
    `${folder}: contains no submission in the layout "${layout}".`,
  archive: {
    outside: "a path in the archive leads outside it; nothing in it was judged",
    tooManyFiles: "the archive has too many files; nothing in it was judged",
    tooLarge: "the archive is too large when unpacked; nothing in it was judged",
    bomb: "the archive unpacks to far more than its size; nothing in it was judged",
    unreadable: "the archive can't be read",
    link: "is a link; links are not followed",
  },
  isLink: "is a link; links are not followed",
  unreadable: ({ why }: { why: string }) => `can't be read (${why})`,
  notRegular: "is not a regular file",
  tooLong: ({ most }: { most: number }) => `has more than ${most} bytes`,
  severalFiles: ({ judged, others }: { judged: string; others: string }) =>
    `there are several files for this problem: ${judged} was judged, ${others} not`,
  unknownEncoding: "is neither UTF-8 nor GBK",
  noReference: ({ id }: { id: string }) =>
    `${id} has no reference, so fresh cases can't be generated.`,
  referenceFails: ({ id }: { id: string }) => `The reference of ${id} fails on a generated input.`,
  progress: (p: { done: number; total: number; rate: string; left: string }) =>
    `${p.done} of ${p.total} · ${p.rate}/s · ${p.left} left`,
  limitsRaised: ({ list }: { list: string }) =>
    `Time limits raised for this machine to four times the reference's time: ${list}`,
  twice: ({ student }: { student: string }) =>
    `There are two submissions by "${student}". Delete one of them.`,
  emptySeed:
    "The seed of the fresh cases is empty, so anyone could make the same cases. Choose a secret text.",
  seedNeeded: "All shards of a run need the same fresh cases. Add --seed to --fresh.",
  journalFull: ({ file, why }: { file: string; why: string }) =>
    `${file}: can't write results (${why}). Everything graded so far is kept. Free some space, then continue with --resume.`,
  noJournal: ({ file, why }: { file: string; why: string }) => `${file}: can't be opened (${why}).`,
  stopped: "Stopped. Everything graded so far is kept; continue with --resume.",
  foreignJournal: ({ file }: { file: string }) =>
    `${file}: was not written by dlj with your key, or was changed since. Its results are not reused.`,
  foreignJournalNext: ({ file }: { file: string }) =>
    `rm ${file}, or --journal another file; DLJ_KEY makes several machines write with one key`,
  foreignParts: ({ list }: { list: string }) =>
    `${list}: written with another key, so dlj can't tell whether they were changed. Set the same secret DLJ_KEY on every machine.`,
  part: ({ file }: { file: string }) => `This part is in ${file}; dlj merge joins all parts.`,
  studentsOwn: ({ path }: { path: string }) =>
    `${path}: is in the folder that is graded, so a student may have written it.`,
  studentsOwnNext:
    "take it from a checkout of your own, outside of that folder; or, if nobody else can write it, add --trust-repository",
  notAJournal: ({ file }: { file: string }) =>
    `${file}: already exists, and is not a journal of dlj.`,
  sameOutput: ({ file }: { file: string }) => `${file}: two reports would be written here.`,
  reused: ({ count }: { count: number }) =>
    `${count} ${count === 1 ? "result" : "results"} of an earlier run ${count === 1 ? "was" : "were"} reused.`,
  hardCoded: ({ count }: { count: number }) =>
    `hard-coded: passes the published cases, but fails ${count} of ${count} fresh ones`,
  students: ({ students, solutions }: { students: number; solutions: number }) =>
    `${students} ${students === 1 ? "student" : "students"}, ${solutions} ${solutions === 1 ? "solution" : "solutions"}`,
  otherRun: ({ file }: { file: string }) =>
    `${file}: is the journal of another run (other students, problems, points, interpreter or judge). Leave out --resume or --student; results that still hold are reused anyway.`,
  nothingToResume: ({ file }: { file: string }) =>
    `${file}: there is no run to continue; starting from the beginning.`,
  noOutput: ({ file, why }: { file: string; why: string }) => `${file}: can't be written (${why}).`,
  unknownReporter: ({ name, known }: { name: string; known: string }) =>
    `There is no reporter "${name}". Known: ${known}.`,
  badShard: "Expected a shard such as 2/5.",
  notAShard: ({ file }: { file: string }) => `${file}: is not a shard file.`,
  unfinishedShard: ({ file }: { file: string }) => `${file}: its run was not finished.`,
  mixedShards: ({ file }: { file: string }) =>
    `${file}: does not belong to the same run as the first shard: its students, problems, points, judge, interpreter or number of shards differ.`,
  missingShards: ({ list }: { list: string }) => `These shards are missing: ${list}.`,
  doubledShard: ({ file }: { file: string }) => `${file}: this shard was given twice.`,
} as const;
