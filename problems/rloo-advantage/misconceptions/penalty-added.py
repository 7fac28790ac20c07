"""You add the KL penalty to the score. Subtract it: an answer that the policy likes more than the reference pays for it.
你把 KL 惩罚加到了分数上。应减去：策略比参考模型更偏爱的回答要付出代价。
"""

import numpy as np


def rloo_advantage(scores, logp, ref_logp, beta):
    rewards = scores + beta * (logp - ref_logp)
    others = rewards.sum(axis=1, keepdims=True) - rewards
    baselines = others / (rewards.shape[1] - 1)
    advantages = rewards - baselines
    return baselines, advantages, -np.mean(advantages * logp)


if __name__ == "__main__":
    scores, logp, ref_logp = (np.array(eval(input()), dtype=float) for _ in range(3))
    baselines, advantages, loss = rloo_advantage(scores, logp, ref_logp, float(input()))
    print((np.round(baselines, 4).tolist(), np.round(advantages, 4).tolist(), round(float(loss), 4)))
