"""You compare the last n tokens, which blocks (n+1)-grams. An n-gram is completed by its last token: compare the last n - 1.
你比较的是最后 n 个 token，屏蔽的是 (n+1)-gram。n-gram 由最后一个 token 补全：应比较最后 n − 1 个。
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
            z[blocked_ids(seen, ngram + 1)] = -np.inf
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
