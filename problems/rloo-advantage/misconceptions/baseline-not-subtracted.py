"""You weigh the log-probabilities by the rewards themselves. Use the advantages, reward minus baseline.
你直接用奖励给对数概率加权。应使用优势，即奖励减基线。
"""

import numpy as np


def rloo_advantage(scores, logp, ref_logp, beta):
    rewards = scores - beta * (logp - ref_logp)
    others = rewards.sum(axis=1, keepdims=True) - rewards
    baselines = others / (rewards.shape[1] - 1)
    advantages = rewards - baselines
    return baselines, advantages, -np.mean(rewards * logp)


if __name__ == "__main__":
    scores, logp, ref_logp = (np.array(eval(input()), dtype=float) for _ in range(3))
    baselines, advantages, loss = rloo_advantage(scores, logp, ref_logp, float(input()))
    print((np.round(baselines, 4).tolist(), np.round(advantages, 4).tolist(), round(float(loss), 4)))
