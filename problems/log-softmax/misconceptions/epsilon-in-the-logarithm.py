"""You add a small number inside the logarithm (or clip the probability). Any probability below it is lost: for a score 25 below the largest the answer is about -25, not -18. Subtract the log-sum-exp from the scores and take no logarithm of a probability.
你在对数里加了一个很小的数（或截断了概率）。比它更小的概率就丢失了：分数比最大值低 25 时，答案约为 -25，而不是 -18。应从分数中减去 log-sum-exp，不要对概率取对数。
"""

import numpy as np


def log_softmax(scores):
    shifted = scores - np.max(scores)
    p = np.exp(shifted) / np.sum(np.exp(shifted))
    return np.log(p + 1e-8)


if __name__ == "__main__":
    print(log_softmax(np.array(eval(input()), dtype=float)))
