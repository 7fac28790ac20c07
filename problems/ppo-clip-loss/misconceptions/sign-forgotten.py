"""You print the objective. The loss is its negative: gradient descent on the loss is ascent on the objective.
你打印的是目标本身。损失是它的相反数：对损失做梯度下降即对目标做梯度上升。
"""

import numpy as np


def ppo_clip_loss(new_logp, old_logp, advantages, clip):
    ratio = np.exp(new_logp - old_logp)
    clipped = np.clip(ratio, 1 - clip, 1 + clip)
    objective = np.minimum(ratio * advantages, clipped * advantages)
    return objective.mean(), np.mean(np.abs(ratio - 1) > clip)


if __name__ == "__main__":
    new_logp = np.array(eval(input()), dtype=float)
    old_logp = np.array(eval(input()), dtype=float)
    advantages = np.array(eval(input()), dtype=float)
    clip = float(input())
    loss, clip_fraction = ppo_clip_loss(new_logp, old_logp, advantages, clip)
    print((round(float(loss), 4), round(float(clip_fraction), 4)))
