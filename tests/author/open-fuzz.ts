import { join } from "node:path";
import { loadDraft } from "../../src/author/folder.ts";
import { type FuzzResult, fuzz } from "../../src/author/fuzz/fuzz.ts";
import { makeTrial } from "../../src/author/fuzz/trial.ts";
import { packageRoot } from "../../src/package-root.ts";
import { openAuthor } from "./open-author.ts";

export const options = { seed: 1, count: 600, seconds: 60 };

/** A softmax that this line makes wrong. */
export const softmaxBut = (wrong: string) => `
import math
scores = eval(input())
exponentials = [math.exp(score - max(scores)) for score in scores]
p = [e / sum(exponentials) for e in exponentials]
${wrong}
print(p)
`;

/** Ways to look for counterexamples, and what closes the engines behind them. */
export async function openFuzz() {
  const { author, close } = await openAuthor();
  const trialOf = (id: string, source: string, language = "python") => {
    const problem = loadDraft(join(packageRoot, "problems", id));
    const name = `${id}.${language === "python" ? "py" : "js"}`;
    return makeTrial(author, problem, { language, name, source: Buffer.from(source) });
  };
  const search = (id: string, source: string, language?: string): Promise<FuzzResult> =>
    fuzz(trialOf(id, source, language), options);
  return { trialOf, search, close };
}
