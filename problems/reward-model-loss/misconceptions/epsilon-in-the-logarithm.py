"""You add a small number inside the logarithm (or clip the probability). Any probability below it is lost: log sigmoid(-25) is -25, not -18. Compute it from the score: log sigmoid(s) = -log(1 + exp(-s)).
你在对数里加了一个很小的数（或截断了概率）。比它更小的概率就丢失了：log sigmoid(-25) 是 -25，而不是 -18。应直接由分数计算：log sigmoid(s) = -log(1 + exp(-s))。
"""

import numpy as np


def reward_model_loss(chosen, rejected):
    margin = chosen - rejected
    return np.mean(-np.log(1 / (1+np.exp(-margin)) + 1e-8)), np.mean(margin > 0)


if __name__ == "__main__":
    chosen = np.array(eval(input()), dtype=float)
    rejected = np.array(eval(input()), dtype=float)
    loss, accuracy = reward_model_loss(chosen, rejected)
    print((round(float(loss), 4), round(float(accuracy), 4)))
