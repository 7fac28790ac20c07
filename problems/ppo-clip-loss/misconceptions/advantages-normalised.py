"""You normalise the advantages, as Stable-Baselines3 and CleanRL do by default. Here they are used as they are: leave out the mean and the standard deviation.
你对优势做了标准化，Stable-Baselines3 和 CleanRL 默认如此。这里按原值使用：不减均值，也不除以标准差。
"""

import numpy as np


def ppo_clip_loss(new_logp, old_logp, advantages, clip):
    advantages = (advantages - advantages.mean()) / (advantages.std() + 1e-8)
    ratio = np.exp(new_logp - old_logp)
    clipped = np.clip(ratio, 1 - clip, 1 + clip)
    objective = np.minimum(ratio * advantages, clipped * advantages)
    return -objective.mean(), np.mean(np.abs(ratio - 1) > clip)


if __name__ == "__main__":
    new_logp = np.array(eval(input()), dtype=float)
    old_logp = np.array(eval(input()), dtype=float)
    advantages = np.array(eval(input()), dtype=float)
    clip = float(input())
    loss, clip_fraction = ppo_clip_loss(new_logp, old_logp, advantages, clip)
    print((round(float(loss), 4), round(float(clip_fraction), 4)))
