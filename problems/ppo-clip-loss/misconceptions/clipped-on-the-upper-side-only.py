"""You clip the ratio from above only. For a negative advantage it is the lower bound 1 - c that stops the update: clip on both sides.
你只裁剪了上界。优势为负时，起作用的是下界 1 - c：应双侧裁剪。
"""

import numpy as np


def ppo_clip_loss(new_logp, old_logp, advantages, clip):
    ratio = np.exp(new_logp - old_logp)
    clipped = np.minimum(ratio, 1 + clip)
    objective = np.minimum(ratio * advantages, clipped * advantages)
    return -objective.mean(), np.mean(np.abs(ratio - 1) > clip)


if __name__ == "__main__":
    new_logp = np.array(eval(input()), dtype=float)
    old_logp = np.array(eval(input()), dtype=float)
    advantages = np.array(eval(input()), dtype=float)
    clip = float(input())
    loss, clip_fraction = ppo_clip_loss(new_logp, old_logp, advantages, clip)
    print((round(float(loss), 4), round(float(clip_fraction), 4)))
