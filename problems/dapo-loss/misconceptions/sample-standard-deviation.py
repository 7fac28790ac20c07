"""You divide by the sample standard deviation (G - 1), as TRL and verl do. Divide by G here.
你像 TRL、verl 那样用了样本标准差（G − 1）。这里除以 G。
"""

import numpy as np


def dapo_loss(rewards, new_logp, old_logp, truncated, clip_low, clip_high):
    advantages = np.zeros_like(rewards)
    if np.ptp(rewards) > 0:
        advantages = (rewards - rewards.mean()) / rewards.std(ddof=1)
    terms = []
    for advantage, new, old, cut in zip(advantages, new_logp, old_logp, truncated):
        if not cut:
            ratio = np.exp(np.array(new) - np.array(old))
            clipped = np.clip(ratio, 1 - clip_low, 1 + clip_high)
            terms.extend(np.minimum(ratio * advantage, clipped * advantage))
    return advantages, -np.mean(terms) if terms else 0.0


if __name__ == "__main__":
    rewards = np.array(eval(input()), dtype=float)
    new_logp, old_logp, truncated = (eval(input()) for _ in range(3))
    advantages, loss = dapo_loss(rewards, new_logp, old_logp, truncated, float(input()), float(input()))
    print((np.round(advantages, 4).tolist(), round(float(loss), 4)))
