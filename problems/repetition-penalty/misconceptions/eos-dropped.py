"""You leave the generated eos out of the output. It is kept, with its log-probability.
你没有输出生成的 eos。它应保留，并带上对数概率。
"""

import numpy as np


def blocked_ids(seen, n):
    starts = range(len(seen) - n + 1)
    prefix = seen[len(seen) - n + 1 :]
    return [seen[i + n - 1] for i in starts if seen[i : i + n - 1] == prefix]


def repetition_penalty(logits, prompt, penalty, ngram, max_new, eos):
    tokens, logprobs = [], []
    while len(tokens) < max_new and eos not in tokens:
        seen = prompt + tokens
        z = logits[seen[-1]].copy()
        z[seen] = np.where(z[seen] < 0, z[seen] * penalty, z[seen] / penalty)
        if ngram > 0:
            z[blocked_ids(seen, ngram)] = -np.inf
        best = int(np.argmax(z))
        if z[best] == -np.inf:
            break
        tokens.append(best)
        logprobs.append(round(float(z[best] - np.logaddexp.reduce(z)), 4))
    end = tokens.index(eos) if eos in tokens else len(tokens)
    return tokens[:end], logprobs[:end]


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    prompt, penalty = eval(input()), float(input())
    print(repetition_penalty(logits, prompt, penalty, int(input()), int(input()), int(input())))
