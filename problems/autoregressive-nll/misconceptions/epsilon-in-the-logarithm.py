"""You add a small number inside the logarithm (or clip the probability). Any probability below it is lost: for a score 25 below the largest the answer is about -25, not -18. Subtract the log-sum-exp from the scores and take no logarithm of a probability.
你在对数里加了一个很小的数（或截断了概率）。比它更小的概率就丢失了：分数比最大值低 25 时，答案约为 -25，而不是 -18。应从分数中减去 log-sum-exp，不要对概率取对数。
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return np.log(np.exp(shifted) / np.exp(shifted).sum(axis=-1, keepdims=True) + 1e-8)


def autoregressive_nll(start_logits, transition_logits, tokens):
    first = log_softmax(start_logits)[tokens[0]]
    # Entry [previous, next] for every pair of neighbours
    rest = log_softmax(transition_logits)[tokens[:-1], tokens[1:]]
    log_likelihood = first + rest.sum()
    perplexity = np.exp(-log_likelihood / len(tokens))
    return log_likelihood, perplexity


if __name__ == "__main__":
    start_logits = np.array(eval(input()), dtype=float)
    transition_logits = np.array(eval(input()), dtype=float)
    tokens = np.array(eval(input()))
    print(tuple(round(float(value), 4) for value in autoregressive_nll(start_logits, transition_logits, tokens)))
