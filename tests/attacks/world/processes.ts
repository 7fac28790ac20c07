import { readdirSync, readFileSync } from "node:fs";

/** One process of the box, as an outsider can change it. */
export interface ProcessFacts {
  readonly pid: number;
  readonly name: string;
  /** Name, nice value, limits, processors, out-of-memory score: what must not change under an attack. */
  readonly settings: Readonly<Record<string, string>>;
  readonly stopped: boolean;
}

/** Every process of this PID namespace. */
export function processes(): Map<number, ProcessFacts> {
  const found = new Map<number, ProcessFacts>();
  for (const entry of readdirSync("/proc")) {
    const pid = Number(entry);
    if (!Number.isInteger(pid)) continue;
    const facts = factsOf(pid);
    if (facts) found.set(pid, facts);
  }
  return found;
}

function factsOf(pid: number): ProcessFacts | undefined {
  const stat = read(pid, "stat");
  if (stat === "") return undefined;
  const name = stat.slice(stat.indexOf("(") + 1, stat.lastIndexOf(")"));
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const status = read(pid, "status");
  return {
    pid,
    name,
    // A stopped or traced process; a zombie counts as a process like any other.
    stopped: fields[0] === "T" || fields[0] === "t",
    settings: {
      nice: fields[16] ?? "",
      policy: fields[38] ?? "",
      limits: read(pid, "limits"),
      processors: /^Cpus_allowed:\s*(.*)$/m.exec(status)?.[1] ?? "",
      "out-of-memory score": read(pid, "oom_score_adj"),
      tracer: /^TracerPid:\s*(.*)$/m.exec(status)?.[1] ?? "",
    },
  };
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, "utf8");
  } catch {
    return "";
  }
}
