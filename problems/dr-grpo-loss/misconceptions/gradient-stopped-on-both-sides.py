"""You stop the gradient wherever the ratio is outside the range. It stops only where the clipped term is the smaller one, which depends on the sign of the advantage.
只要比率越界你就令梯度为 0。只有截断项更小时才为 0，这取决于优势的符号。
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
        grad.append(np.where(np.abs(ratio - 1) <= clip, -plain, 0.0) / scale)
    return advantages, loss, grad


if __name__ == "__main__":
    rewards = np.array(eval(input()), dtype=float)
    new_logp, old_logp = eval(input()), eval(input())
    advantages, loss, grad = dr_grpo_loss(rewards, new_logp, old_logp, float(input()), int(input()))
    print((np.round(advantages, 4).tolist(), round(float(loss), 4), [np.round(row, 4).tolist() for row in grad]))
