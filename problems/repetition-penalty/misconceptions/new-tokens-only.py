"""You penalise generated tokens alone. The tokens of the prompt count too.
你只惩罚了生成的 token。提示中的 token 也要惩罚。
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
        if tokens:
            z[tokens] = np.where(z[tokens] < 0, z[tokens] * penalty, z[tokens] / penalty)
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
