"""You add a small number inside the logarithm (or clip the probability). Any probability below it is lost: log sigmoid(-25) is -25, not -18. Compute it from the score: log sigmoid(s) = -log(1 + exp(-s)).
你在对数里加了一个很小的数（或截断了概率）。比它更小的概率就丢失了：log sigmoid(-25) 是 -25，而不是 -18。应直接由分数计算：log sigmoid(s) = -log(1 + exp(-s))。
"""

import numpy as np


def gan_generator_loss(fake_logits, kind):
    # sigmoid(f) = exp(-softplus(-f)): neither end overflows
    probability_real = np.exp(-np.logaddexp(0, -fake_logits))
    if kind == "minimax":
        losses = np.log(1 - 1 / (1+np.exp(-fake_logits)) + 1e-8)
        slopes = probability_real
    else:
        losses = -np.log(1 / (1+np.exp(-fake_logits)) + 1e-8)
        slopes = 1 - probability_real
    return losses.mean(), slopes.mean()


if __name__ == "__main__":
    fake_logits = np.array(eval(input()), dtype=float)
    kind = eval(input())
    print(tuple(round(float(value), 4) for value in gan_generator_loss(fake_logits, kind)))
