import type { Relation } from "./comparison.ts";
import { type Claim, enoughBits } from "./relation/evidence.ts";

/** The claims of one name over all failing cases. */
interface Pool {
  readonly claims: Map<number, Claim>;
  /** The order in which the name was found, the most specific first. */
  readonly rank: number;
  readonly loose: boolean;
}

/**
 * Chooses for each failing case the relation to report. A relation must hold in more than half of the failing cases, with enough
 * evidence from all of them together, so that one case's coincidence is never a cause. Relations that can be read off the output
 * are reported in any case.
 *
 * @param cases the claims of each failing case
 */
export function poolRelations(cases: readonly (readonly Claim[])[]): (Relation | null)[] {
  const pools = new Map<string, Pool>();
  for (const [i, claims] of cases.entries()) {
    for (const claim of claims) {
      for (const [name, loose] of namesOf(claim.relation)) {
        const rank = pools.size + (loose ? 1000 : 0);
        const pool = pools.get(name) ?? { claims: new Map(), rank, loose };
        if (!pool.claims.has(i)) pool.claims.set(i, claim);
        pools.set(name, pool);
      }
    }
  }
  const proven = [...pools.values()]
    .filter((pool) => 2 * pool.claims.size > cases.length && hasEvidence(pool) && isPossible(pool))
    .sort((one, other) => other.claims.size - one.claims.size || one.rank - other.rank);
  return cases.map((claims, i) => {
    const printed = claims.find(({ bits }) => bits === Infinity);
    if (printed) return printed.relation;
    const pool = proven.find((one) => one.claims.has(i));
    const relation = pool?.claims.get(i)?.relation;
    return pool === undefined || relation === undefined ? null : said(relation, pool);
  });
}

/** A constant that all cases share is paid for once, one that each case has of its own in each of them. */
function hasEvidence({ claims, loose }: Pool): boolean {
  const all = [...claims.values()];
  const bits = all.reduce((sum, claim) => sum + claim.bits, 0);
  const spent = all.map((claim) => claim.spent);
  const paid = loose ? spent.reduce((sum, one) => sum + one, 0) : Math.max(0, ...spent);
  const witnesses = loose
    ? all.reduce((sum, claim) => sum + Math.max(0, claim.witnesses - 1), 0) + 1
    : all.reduce((sum, claim) => sum + claim.witnesses, 0);
  return witnesses >= 2 && bits - paid >= enoughBits;
}

/** The names under which a relation is counted: with its constant, and without one that may differ from case to case. */
function namesOf(relation: Relation): [name: string, loose: boolean][] {
  switch (relation.kind) {
    case "scaled":
      return relation.constant === null
        ? [
            [`scaled ${relation.factor.toPrecision(3)}`, false],
            ["scaled", true],
          ]
        : [[`scaled ${relation.constant}`, false]];
    case "shifted":
      return [
        [`shifted ${relation.offset.toFixed(3)}`, false],
        ["shifted", true],
      ];
    case "degrees-of-freedom":
      return [[`degrees-of-freedom ${relation.of}`, false]];
    case "rounded":
      return [[`rounded ${relation.decimals}`, false]];
    case "log-base":
      return [[`log-base ${relation.expected} ${relation.actual}`, false]];
    case "counted-from":
    case "off-by-one":
      return [[`${relation.kind} ${relation.by}`, false]];
    case "missing":
    case "extra":
      return [[`${relation.kind} ${relation.where} ${relation.unit ?? "item"}`, false]];
    case "swapped":
    case "reversed":
    case "permuted":
      return [
        [relation.kind, false],
        ["order", true],
      ];
    case "deeper":
    case "shallower":
    case "reshaped":
      return [["brackets", false]];
    case "input-unchanged":
      return [[`input ${relation.line}`, false]];
    default:
      return [[relation.kind, false]];
  }
}

/** n / (n - 1) may be any factor if one n only shows it, if n is 2, or if the answer is one number. */
function isPossible({ claims }: Pool): boolean {
  const all = [...claims.values()].filter(({ relation }) => relation.kind === "degrees-of-freedom");
  if (all.some(({ witnesses }) => witnesses < 2)) return false;
  const sizes = all.flatMap(({ relation }) =>
    relation.kind === "degrees-of-freedom" && relation.n > 2 ? [relation.n] : [],
  );
  if (all.length > 0 && sizes.length === 0) return false;
  return sizes.length === 0 || new Set(sizes).size > 1;
}

/** A constant is a cause only if the cases share it. An integer may as well be a count that is one off. */
function said(relation: Relation, { claims, loose }: Pool): Relation {
  if (relation.kind === "shifted")
    return { ...relation, same: !loose && claims.size > 1 && !Number.isInteger(relation.offset) };
  return relation.kind === "reversed" && loose ? { kind: "permuted" } : relation;
}
