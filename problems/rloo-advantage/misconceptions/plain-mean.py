"""Your baseline is the mean of the whole group, the answer itself included. Leave the answer out: divide the sum of the others by k - 1.
你的基线是全组平均，包含了回答自己。应去掉自己：其余之和除以 k − 1。
"""

import numpy as np


def rloo_advantage(scores, logp, ref_logp, beta):
    rewards = scores - beta * (logp - ref_logp)
    others = rewards.sum(axis=1, keepdims=True) - rewards
    baselines = rewards.mean(axis=1, keepdims=True) + 0 * rewards
    advantages = rewards - baselines
    return baselines, advantages, -np.mean(advantages * logp)


if __name__ == "__main__":
    scores, logp, ref_logp = (np.array(eval(input()), dtype=float) for _ in range(3))
    baselines, advantages, loss = rloo_advantage(scores, logp, ref_logp, float(input()))
    print((np.round(baselines, 4).tolist(), np.round(advantages, 4).tolist(), round(float(loss), 4)))
