"""You compute the perplexity from the rounded log-likelihood. The exponential enlarges the rounding error: round only what is printed.
你用已舍入的对数似然来算困惑度。指数会放大舍入误差：只对打印的数取舍。
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def autoregressive_nll(start_logits, transition_logits, tokens):
    first = log_softmax(start_logits)[tokens[0]]
    # Entry [previous, next] for every pair of neighbours
    rest = log_softmax(transition_logits)[tokens[:-1], tokens[1:]]
    log_likelihood = first + rest.sum()
    perplexity = np.exp(-np.round(log_likelihood, 4) / len(tokens))
    return log_likelihood, perplexity


if __name__ == "__main__":
    start_logits = np.array(eval(input()), dtype=float)
    transition_logits = np.array(eval(input()), dtype=float)
    tokens = np.array(eval(input()))
    print(tuple(round(float(value), 4) for value in autoregressive_nll(start_logits, transition_logits, tokens)))
