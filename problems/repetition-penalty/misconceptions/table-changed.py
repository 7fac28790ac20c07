"""You write the penalty into the table, so it grows from step to step. Start each step from a fresh row.
你把惩罚写回了表里，逐步累积。每一步都应从原来的行开始。
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
        z = logits[seen[-1]]
        z[seen] = np.where(z[seen] < 0, z[seen] * penalty, z[seen] / penalty)
        if ngram > 0:
            z[blocked_ids(seen, ngram)] = -np.inf
        best = int(np.argmax(z))
        if z[best] == -np.inf:
            break
        tokens.append(best)
        logprobs.append(round(float(z[best] - np.logaddexp.reduce(z)), 4))
    return tokens, logprobs


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    prompt, penalty = eval(input()), float(input())
    print(repetition_penalty(logits, prompt, penalty, int(input()), int(input()), int(input())))
