"""You clip the product of ratio and advantage. Clip the ratio, then multiply by the advantage.
你裁剪的是比率与优势的乘积。应先裁剪比率，再乘优势。
"""

import numpy as np


def ppo_clip_loss(new_logp, old_logp, advantages, clip):
    ratio = np.exp(new_logp - old_logp)
    clipped = np.clip(ratio, 1 - clip, 1 + clip)
    objective = np.minimum(ratio * advantages, np.clip(ratio * advantages, 1 - clip, 1 + clip))
    return -objective.mean(), np.mean(np.abs(ratio - 1) > clip)


if __name__ == "__main__":
    new_logp = np.array(eval(input()), dtype=float)
    old_logp = np.array(eval(input()), dtype=float)
    advantages = np.array(eval(input()), dtype=float)
    clip = float(input())
    loss, clip_fraction = ppo_clip_loss(new_logp, old_logp, advantages, clip)
    print((round(float(loss), 4), round(float(clip_fraction), 4)))
