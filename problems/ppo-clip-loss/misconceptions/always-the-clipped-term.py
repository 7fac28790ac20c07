"""You use the clipped ratio alone. Take the minimum with the unclipped term: otherwise a bad step outside the range gets no gradient back.
你只用了裁剪后的比率。应与未裁剪项取最小值：否则越界的坏更新得不到纠正的梯度。
"""

import numpy as np


def ppo_clip_loss(new_logp, old_logp, advantages, clip):
    ratio = np.exp(new_logp - old_logp)
    clipped = np.clip(ratio, 1 - clip, 1 + clip)
    objective = clipped * advantages
    return -objective.mean(), np.mean(np.abs(ratio - 1) > clip)


if __name__ == "__main__":
    new_logp = np.array(eval(input()), dtype=float)
    old_logp = np.array(eval(input()), dtype=float)
    advantages = np.array(eval(input()), dtype=float)
    clip = float(input())
    loss, clip_fraction = ppo_clip_loss(new_logp, old_logp, advantages, clip)
    print((round(float(loss), 4), round(float(clip_fraction), 4)))
