"""You give a blocked token a number that other logits can be below, so it can still win. Use -inf.
你给被屏蔽的 token 的数不够小，其他 logits 可能更低，它仍可能被选中。应使用 -inf。
"""

import numpy as np


def blocked_ids(seen, n):
    """Ids that would complete an n-gram that is in seen already."""
    starts = range(len(seen) - n + 1)
    prefix = seen[len(seen) - n + 1 :]
    return [seen[i + n - 1] for i in starts if seen[i : i + n - 1] == prefix]


def repetition_penalty(logits, prompt, penalty, ngram, max_new, eos):
    """Greedy decoding with a repetition penalty and n-gram blocking: the new ids and their log-probabilities.

    logits: (V, V), row i for the token after i.
    """
    tokens, logprobs = [], []
    while len(tokens) < max_new and eos not in tokens:
        seen = prompt + tokens
        z = logits[seen[-1]].copy()
        z[seen] = np.where(z[seen] < 0, z[seen] * penalty, z[seen] / penalty)
        if ngram > 0:
            z[blocked_ids(seen, ngram)] = -100.0
        best = int(np.argmax(z))
        if z[best] == -100.0:
            break
        tokens.append(best)
        logprobs.append(round(float(z[best] - np.logaddexp.reduce(z)), 4))
    return tokens, logprobs


if __name__ == "__main__":
    logits = np.array(eval(input()), dtype=float)
    prompt, penalty = eval(input()), float(input())
    print(repetition_penalty(logits, prompt, penalty, int(input()), int(input()), int(input())))
