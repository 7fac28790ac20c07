"""You print the log-probability under the raw logits. Print it under the logits after penalty and blocking.
你打印的是原始 logits 下的对数概率。应使用惩罚和屏蔽之后的 logits。
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
        logprobs.append(round(float(logits[seen[-1], best] - np.logaddexp.reduce(logits[seen[-1]])), 4))
    return tokens, logprobs


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    prompt, penalty = eval(input()), float(input())
    print(repetition_penalty(logits, prompt, penalty, int(input()), int(input()), int(input())))
