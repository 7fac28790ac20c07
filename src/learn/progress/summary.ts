import type { ProblemSpec, Track } from "../../problem/spec.ts";
import { type Progress, type State, stateOf } from "./progress.ts";

export interface ProblemSummary {
  readonly id: string;
  readonly title: ProblemSpec["title"];
  readonly state: State;
  readonly runs: number;
  /** CPU seconds of the fastest accepted run. */
  readonly best?: number;
  readonly solved?: string;
}

export interface TrackSummary {
  readonly track: Track;
  readonly solved: number;
  readonly tried: number;
  readonly untouched: number;
  /** The fastest of its solved problems, in CPU seconds. */
  readonly best?: number;
  readonly problems: readonly ProblemSummary[];
}

/** Progress by track, in course order. */
export function summarise(specs: readonly ProblemSpec[], progress: Progress): TrackSummary[] {
  const tracks = [...new Set(specs.map(({ track }) => track))];
  return tracks.map((track) => {
    const problems = specs
      .filter((spec) => spec.track === track)
      .map((spec) => problemSummary(spec, progress));
    const count = (state: State) => problems.filter((one) => one.state === state).length;
    const times = problems.flatMap(({ best }) => best ?? []);
    return {
      track,
      solved: count("solved"),
      tried: count("tried"),
      untouched: count("untouched"),
      ...(times.length > 0 ? { best: Math.min(...times) } : {}),
      problems,
    };
  });
}

function problemSummary({ id, title }: ProblemSpec, progress: Progress): ProblemSummary {
  const entry = progress.problems[id];
  return {
    id,
    title,
    state: stateOf(progress, id),
    runs: entry?.runs ?? 0,
    ...(entry?.best === undefined ? {} : { best: entry.best }),
    ...(entry?.solved === undefined ? {} : { solved: entry.solved }),
  };
}
