import { describe, expect, it } from "vitest";
import type { Job } from "../../../src/grade/queue/job.ts";
import { type PendingJob, PendingJobs, resultFor } from "../../../src/grade/queue/pending-jobs.ts";
import { isSuspect, maxSoloDeaths, soloDeathsOf } from "../../../src/grade/queue/poison-job.ts";
import type { Solution } from "../../../src/judge/solution.ts";
import { resultOf } from "../results.ts";

const jobOf = (id: string, bytes = 1) =>
  ({ id, data: { source: "x".repeat(bytes) } }) as unknown as Job;
const solutionOf = (student: string) => ({ student, file: `${student}.py` }) as unknown as Solution;
const idsOf = (jobs: readonly PendingJob[]) => jobs.map(({ id }) => id).join("");

describe("the jobs that wait for an answer", () => {
  const filled = (ids: string) => {
    const jobs = new PendingJobs();
    for (const id of ids) jobs.add(jobOf(id), solutionOf(id));
    return jobs;
  };

  it("are one job for equal solutions, with the place of each", () => {
    const jobs = new PendingJobs();
    const first = jobs.add(jobOf("a"), solutionOf("ann"));
    expect(jobs.add(jobOf("a"), solutionOf("bob"))).toBeUndefined();
    expect(jobs.add(jobOf("b"), solutionOf("cleo"))?.solutions[0]?.index).toBe(2);
    expect(first?.solutions.map(({ index, solution }) => [index, solution.student])).toEqual([
      [0, "ann"],
      [1, "bob"],
    ]);
    expect(jobs.size).toBe(2);
    if (first) jobs.remove(first);
    expect(jobs.size).toBe(1);
  });

  it("are full at 5000 jobs or 64 MiB, until one is answered", () => {
    const many = new PendingJobs();
    for (let i = 0; i < 4999; i++) many.add(jobOf(`${i}`), solutionOf("ann"));
    expect(many.isFull).toBe(false);
    const last = many.add(jobOf("last"), solutionOf("ann"));
    expect(many.isFull).toBe(true);
    if (last) many.remove(last);
    expect(many.isFull).toBe(false);

    const large = new PendingJobs();
    large.add(jobOf("a", (64 << 20) - 1), solutionOf("ann"));
    expect(large.isFull).toBe(false);
    const one = large.add(jobOf("b"), solutionOf("ann"));
    expect(large.isFull).toBe(true);
    if (one) large.remove(one);
    if (one) large.remove(one);
    expect(large.isFull).toBe(false);
  });

  it("are polled oldest first, and the others in turn", () => {
    const jobs = filled("abcdefg");
    const polls = [1, 2, 3, 4].map(() => idsOf(jobs.nextToPoll(2, 2)));
    expect(polls).toEqual(["abcd", "abef", "abg", "abde"]);
    expect(idsOf(filled("ab").nextToPoll(2, 2))).toBe("ab");
  });

  it("are looked for in the queue if they were submitted before a time", () => {
    const jobs = filled("ab");
    expect(jobs.submittedBefore(0)).toEqual([]);
    expect(idsOf(jobs.submittedBefore(Number.POSITIVE_INFINITY))).toBe("ab");
  });

  it("give each student the result under the student's own name and file", () => {
    // An answer names no student.
    const { student: _, ...result } = resultOf("ann", "softmax");
    const own = { student: "bob", file: "bob.py" };
    expect(resultFor(solutionOf("bob"), result)).toEqual({ ...result, ...own });
    const { student: __, ...nobody } = solutionOf("bob");
    expect(resultFor(nobody as Solution, result)).toEqual({ ...result, file: "bob.py" });
  });
});

describe("a job that may have killed its worker", () => {
  it("is run alone once it lost a worker", () => {
    expect([0, 1, 2].map((stalledCounter) => isSuspect({ stalledCounter }))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("counts the workers that died while they ran it alone", () => {
    const counts = [0, {}, { alone: -1 }, { alone: "2" }, { alone: 1 }, { alone: 2, x: 1 }];
    expect(counts.map((progress) => soloDeathsOf({ progress }))).toEqual([0, 0, 0, 0, 1, 2]);
    expect(maxSoloDeaths).toBe(2);
  });
});
