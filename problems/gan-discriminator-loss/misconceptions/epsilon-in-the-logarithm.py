"""You add a small number inside the logarithm (or clip the probability). Any probability below it is lost: log sigmoid(-25) is -25, not -18. Compute it from the score: log sigmoid(s) = -log(1 + exp(-s)).
你在对数里加了一个很小的数（或截断了概率）。比它更小的概率就丢失了：log sigmoid(-25) 是 -25，而不是 -18。应直接由分数计算：log sigmoid(s) = -log(1 + exp(-s))。
"""

import numpy as np


def gan_discriminator_loss(real_logits, fake_logits):
    # softplus(s) = log(1 + exp(s)) = -log sigmoid(-s), without overflow
    real_loss = -np.log(1 / (1+np.exp(-real_logits)) + 1e-8).mean()
    fake_loss = -np.log(1 - 1 / (1+np.exp(-fake_logits)) + 1e-8).mean()
    return real_loss + fake_loss


if __name__ == "__main__":
    real_logits = np.array(eval(input()), dtype=float)
    fake_logits = np.array(eval(input()), dtype=float)
    print(round(float(gan_discriminator_loss(real_logits, fake_logits)), 4))
