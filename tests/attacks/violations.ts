import type { Attack, Sight } from "./attack.ts";
import type { Observation, Seen } from "./observe.ts";
import { secretPattern } from "./world/secrets.ts";

/** Every way in which an observation shows that an attack was not held, in sentences. Empty when it was held. */
export function violations(attack: Attack, observation: Observation): string[] {
  const { outcome, accomplice, honestBefore, honestAfter, remains } = observation;
  return [
    ...spoken("it", outcome),
    ...(accomplice ? spoken("its accomplice", accomplice) : []),
    ...(accomplice && !shows("held", accomplice) ? [`its accomplice ${describe(accomplice)}`] : []),
    ...judged(attack, outcome),
    ...nextCase(honestBefore, honestAfter),
    ...remains,
  ];
}

function* spoken(who: string, { stdout, stderr, ending }: Seen): Generator<string> {
  for (const text of [stdout, stderr]) {
    for (const line of text.split("\n")) {
      if (/^(ESCAPED|LEAK)/.test(line)) yield `${who} says ${line.slice(0, 300)}`;
    }
    for (const secret of new Set(text.match(new RegExp(secretPattern, "g")))) {
      yield `${who} shows ${secret}`;
    }
  }
  if (ending.kind === "engine-failed") yield `the judge fails: ${ending.reason}`;
}

function* judged(attack: Attack, outcome: Seen): Generator<string> {
  const { seen } = attack;
  const accepted = shows({ stdout: "49\n" }, outcome);
  const mayBeRight = seen.some((sight) => typeof sight === "object" && sight.stdout === "49\n");
  if (accepted && !mayBeRight) yield "a wrong solution is accepted";
  if (!seen.some((sight) => shows(sight, outcome))) {
    yield `expected ${seen.map((sight) => JSON.stringify(sight)).join(" or ")}, but it ${describe(outcome)}`;
  }
}

function shows(sight: Sight, { ending, exceeded, stdout }: Seen): boolean {
  const limited = exceeded.time || exceeded.memory || exceeded.output || exceeded.imports;
  const code = ending.kind === "exited" ? ending.code : undefined;
  if (typeof sight === "object") return code === 0 && !limited && stdout === sight.stdout;
  switch (sight) {
    case "held":
      return code === 0 && !limited && /^held\b/m.test(stdout);
    case "failed":
      return code !== undefined && code !== 0 && !limited;
    case "signalled":
    case "not-compiled":
      return ending.kind === sight && !limited;
    default:
      return exceeded[sight];
  }
}

function* nextCase(before: Seen, after: Seen): Generator<string> {
  const same =
    before.stdout === after.stdout &&
    before.stderr === after.stderr &&
    JSON.stringify([before.ending, before.exceeded]) ===
      JSON.stringify([after.ending, after.exceeded]);
  if (!same) yield `the next case ${describe(after)}`;
  if (!before.stdout.startsWith("49\n")) yield `the honest solution ${describe(before)}`;
}

function describe({ ending, exceeded, stdout, stderr }: Seen): string {
  const over = Object.entries(exceeded).flatMap(([limit, is]) => (is ? [limit] : []));
  const how = Object.values(ending).join(" ");
  const said = JSON.stringify(stdout.slice(-300));
  return `${how}${over.length > 0 ? `, over ${over.join(" and ")}` : ""}, stdout ${said}, stderr ${JSON.stringify(stderr.slice(-300))}`;
}
