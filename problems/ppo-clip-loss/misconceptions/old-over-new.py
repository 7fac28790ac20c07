"""You divide the old probability by the new one. The ratio is new over old, exp(new - old).
你用旧概率除以新概率。比率是新比旧：exp(new - old)。
"""

import numpy as np


def ppo_clip_loss(new_logp, old_logp, advantages, clip):
    ratio = np.exp(old_logp - new_logp)
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
