"""You exchange the two ranges. The lower bound is 1 - clip_low, the upper one 1 + clip_high.
你把两个范围弄反了。下界是 1 − clip_low，上界是 1 + clip_high。
"""

import numpy as np


def dapo_loss(rewards, new_logp, old_logp, truncated, clip_low, clip_high):
    advantages = np.zeros_like(rewards)
    if np.ptp(rewards) > 0:
        advantages = (rewards - rewards.mean()) / rewards.std()
    terms = []
    for advantage, new, old, cut in zip(advantages, new_logp, old_logp, truncated):
        if not cut:
            ratio = np.exp(np.array(new) - np.array(old))
            clipped = np.clip(ratio, 1 - clip_high, 1 + clip_low)
            terms.extend(np.minimum(ratio * advantage, clipped * advantage))
    return advantages, -np.mean(terms) if terms else 0.0


if __name__ == "__main__":
    rewards = np.array(eval(input()), dtype=float)
    new_logp, old_logp, truncated = (eval(input()) for _ in range(3))
    advantages, loss = dapo_loss(rewards, new_logp, old_logp, truncated, float(input()), float(input()))
    print((np.round(advantages, 4).tolist(), round(float(loss), 4)))
