"""You leave out the KL penalty. The reward is score - beta (logp - ref).
你漏了 KL 惩罚。奖励应为 score − beta (logp − ref)。
"""

import numpy as np


def rloo_advantage(scores, logp, ref_logp, beta):
    rewards = scores + 0.0
    others = rewards.sum(axis=1, keepdims=True) - rewards
    baselines = others / (rewards.shape[1] - 1)
    advantages = rewards - baselines
    return baselines, advantages, -np.mean(advantages * logp)


if __name__ == "__main__":
    scores, logp, ref_logp = (np.array(eval(input()), dtype=float) for _ in range(3))
    baselines, advantages, loss = rloo_advantage(scores, logp, ref_logp, float(input()))
    print((np.round(baselines, 4).tolist(), np.round(advantages, 4).tolist(), round(float(loss), 4)))
