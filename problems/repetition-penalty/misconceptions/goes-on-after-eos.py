"""You go on after eos. A generated eos is kept and ends the text.
生成 eos 之后你还在继续。生成的 eos 保留，并结束文本。
"""

import numpy as np


def blocked_ids(seen, n):
    starts = range(len(seen) - n + 1)
    prefix = seen[len(seen) - n + 1 :]
    return [seen[i + n - 1] for i in starts if seen[i : i + n - 1] == prefix]


def repetition_penalty(logits, prompt, penalty, ngram, max_new, eos):
    tokens, logprobs = [], []
    while len(tokens) < max_new:
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
    return tokens, logprobs


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    prompt, penalty = eval(input()), float(input())
    print(repetition_penalty(logits, prompt, penalty, int(input()), int(input()), int(input())))
