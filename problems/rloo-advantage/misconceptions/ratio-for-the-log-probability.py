"""You multiply the advantage by the ratio 1, as a PPO-style loss does on fresh samples. The loss asked for is -mean(A logp).
你用 PPO 风格的比率（新样本上等于 1）乘优势，结果总为 0。这里要的损失是 −mean(A · logp)。
"""

import numpy as np


def rloo_advantage(scores, logp, ref_logp, beta):
    rewards = scores - beta * (logp - ref_logp)
    others = rewards.sum(axis=1, keepdims=True) - rewards
    baselines = others / (rewards.shape[1] - 1)
    advantages = rewards - baselines
    return baselines, advantages, -np.mean(advantages)


if __name__ == "__main__":
    scores, logp, ref_logp = (np.array(eval(input()), dtype=float) for _ in range(3))
    baselines, advantages, loss = rloo_advantage(scores, logp, ref_logp, float(input()))
    print((np.round(baselines, 4).tolist(), np.round(advantages, 4).tolist(), round(float(loss), 4)))
