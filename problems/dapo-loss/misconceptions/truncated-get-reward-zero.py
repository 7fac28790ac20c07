"""You set the reward of truncated answers to 0. Their reward stays, and their tokens are left out.
你把被截断回答的奖励设为 0。奖励应保留，只是去掉它们的 token。
"""

import numpy as np


def dapo_loss(rewards, new_logp, old_logp, truncated, clip_low, clip_high):
    rewards = np.where(np.array(truncated) == 1, 0.0, rewards)
    truncated = [0] * len(rewards)
    advantages = np.zeros_like(rewards)
    if np.ptp(rewards) > 0:
        advantages = (rewards - rewards.mean()) / rewards.std()
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
