"""You add a small number inside the logarithm (or clip the probability). Any probability below it is lost: for a score 25 below the largest the answer is about -25, not -18. Subtract the log-sum-exp from the scores and take no logarithm of a probability.
你在对数里加了一个很小的数（或截断了概率）。比它更小的概率就丢失了：分数比最大值低 25 时，答案约为 -25，而不是 -18。应从分数中减去 log-sum-exp，不要对概率取对数。
"""

import numpy as np


def cross_entropy(logits, targets):
    shifted = logits - logits.max(axis=1, keepdims=True)
    log_normaliser = np.log(np.exp(shifted).sum(axis=1))
    return -np.mean(np.log(np.exp(shifted[np.arange(len(targets)), targets] - log_normaliser) + 1e-8))


def multi_token_prediction(logits, tokens, lam):
    losses = [cross_entropy(z[: len(tokens) - 1 - k], tokens[1 + k :]) for k, z in enumerate(logits)]
    main, mtp = losses[0], np.mean(losses[1:])
    return main, mtp, main + lam * mtp


if __name__ == "__main__":
    logits, tokens = np.array(eval(input()), dtype=float), np.array(eval(input()))
    print(tuple(round(float(loss), 4) for loss in multi_token_prediction(logits, tokens, float(input()))))
