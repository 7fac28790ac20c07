"""You leave one out of the whole batch. The baseline is made of the answers to the same prompt.
你在整个 batch 中留一。基线只由同一提示的回答构成。
"""

import numpy as np


def rloo_advantage(scores, logp, ref_logp, beta):
    rewards = scores - beta * (logp - ref_logp)
    others = rewards.sum() - rewards
    baselines = others / (rewards.size - 1)
    advantages = rewards - baselines
    return baselines, advantages, -np.mean(advantages * logp)


if __name__ == "__main__":
    scores, logp, ref_logp = (np.array(eval(input()), dtype=float) for _ in range(3))
    baselines, advantages, loss = rloo_advantage(scores, logp, ref_logp, float(input()))
    print((np.round(baselines, 4).tolist(), np.round(advantages, 4).tolist(), round(float(loss), 4)))
