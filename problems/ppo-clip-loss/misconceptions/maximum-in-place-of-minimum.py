"""You take the larger of the two terms. The objective takes the smaller: it must never reward a step beyond the clip range.
你取了两项中较大的。目标应取较小的：不能奖励超出裁剪区间的更新。
"""

import numpy as np


def ppo_clip_loss(new_logp, old_logp, advantages, clip):
    ratio = np.exp(new_logp - old_logp)
    clipped = np.clip(ratio, 1 - clip, 1 + clip)
    objective = np.maximum(ratio * advantages, clipped * advantages)
    return -objective.mean(), np.mean(np.abs(ratio - 1) > clip)


if __name__ == "__main__":
    new_logp = np.array(eval(input()), dtype=float)
    old_logp = np.array(eval(input()), dtype=float)
    advantages = np.array(eval(input()), dtype=float)
    clip = float(input())
    loss, clip_fraction = ppo_clip_loss(new_logp, old_logp, advantages, clip)
    print((round(float(loss), 4), round(float(clip_fraction), 4)))
