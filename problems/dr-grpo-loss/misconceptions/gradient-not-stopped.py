"""Your gradient flows where the clipped term is the minimum. That term does not depend on new: the gradient is 0 there.
截断项为最小值时你的梯度仍在流动。该项与 new 无关，那里的梯度为 0。
"""

import numpy as np


def dr_grpo_loss(rewards, new_logp, old_logp, clip, max_tokens):
    advantages = rewards - rewards.mean()
    scale = len(rewards) * max_tokens
    loss, grad = 0.0, []
    for advantage, new, old in zip(advantages, new_logp, old_logp):
        ratio = np.exp(np.array(new) - np.array(old))
        plain = ratio * advantage
        clipped = np.clip(ratio, 1 - clip, 1 + clip) * advantage
        loss -= np.minimum(plain, clipped).sum() / scale
        grad.append(-plain / scale)
    return advantages, loss, grad


if __name__ == "__main__":
    rewards = np.array(eval(input()), dtype=float)
    new_logp, old_logp = eval(input()), eval(input())
    advantages, loss, grad = dr_grpo_loss(rewards, new_logp, old_logp, float(input()), int(input()))
    print((np.round(advantages, 4).tolist(), round(float(loss), 4), [np.round(row, 4).tolist() for row in grad]))
