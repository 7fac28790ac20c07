"""You compute mean and deviation over the kept answers. All G rewards belong to the group.
你只用保留的回答计算均值和标准差。应使用全部 G 个奖励。
"""

import numpy as np


def dapo_loss(rewards, new_logp, old_logp, truncated, clip_low, clip_high):
    advantages = np.zeros_like(rewards)
    kept = rewards[np.array(truncated) == 0] if 0 in truncated else rewards
    if np.ptp(kept) > 0:
        advantages = (rewards - kept.mean()) / kept.std()
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
