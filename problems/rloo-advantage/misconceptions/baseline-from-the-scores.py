"""You take the baseline from the raw scores. Put the penalty into all rewards first, then leave one out.
你的基线用的是原始分数。应先把惩罚并入全部奖励，再留一。
"""

import numpy as np


def rloo_advantage(scores, logp, ref_logp, beta):
    rewards = scores - beta * (logp - ref_logp)
    others = scores.sum(axis=1, keepdims=True) - scores
    baselines = others / (rewards.shape[1] - 1)
    advantages = rewards - baselines
    return baselines, advantages, -np.mean(advantages * logp)


if __name__ == "__main__":
    scores, logp, ref_logp = (np.array(eval(input()), dtype=float) for _ in range(3))
    baselines, advantages, loss = rloo_advantage(scores, logp, ref_logp, float(input()))
    print((np.round(baselines, 4).tolist(), np.round(advantages, 4).tolist(), round(float(loss), 4)))
