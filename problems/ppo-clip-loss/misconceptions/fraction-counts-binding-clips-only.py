"""You count only the actions where the clipped term is the smaller. The fraction asks for all ratios with |ratio - 1| > clip, whatever the advantage.
你只统计了裁剪项起作用的动作。本题的比例统计所有 |ratio - 1| > clip 的比率，与优势无关。
"""

import numpy as np


def ppo_clip_loss(new_logp, old_logp, advantages, clip):
    ratio = np.exp(new_logp - old_logp)
    clipped = np.clip(ratio, 1 - clip, 1 + clip)
    objective = np.minimum(ratio * advantages, clipped * advantages)
    return -objective.mean(), np.mean(clipped * advantages < ratio * advantages)


if __name__ == "__main__":
    new_logp = np.array(eval(input()), dtype=float)
    old_logp = np.array(eval(input()), dtype=float)
    advantages = np.array(eval(input()), dtype=float)
    clip = float(input())
    loss, clip_fraction = ppo_clip_loss(new_logp, old_logp, advantages, clip)
    print((round(float(loss), 4), round(float(clip_fraction), 4)))
