import numpy as np


def dr_grpo_loss(rewards, new_logp, old_logp, clip, max_tokens):
    """Advantages (G,), Dr. GRPO loss, and its gradient with respect to new_logp, G arrays.

    rewards: (G,); new_logp, old_logp: G sequences of token log-probabilities; max_tokens: the generation budget.
    """
    advantages = rewards - rewards.mean()
    scale = len(rewards) * max_tokens
    loss, grad = 0.0, []
    for advantage, new, old in zip(advantages, new_logp, old_logp):
        ratio = np.exp(np.array(new) - np.array(old))
        plain = ratio * advantage
        clipped = np.clip(ratio, 1 - clip, 1 + clip) * advantage
        loss -= np.minimum(plain, clipped).sum() / scale
        grad.append(np.where(plain <= clipped, -plain, 0.0) / scale)
    return advantages, loss, grad


if __name__ == "__main__":
    rewards = np.array(eval(input()), dtype=float)
    new_logp, old_logp = eval(input()), eval(input())
    advantages, loss, grad = dr_grpo_loss(rewards, new_logp, old_logp, float(input()), int(input()))
    print((np.round(advantages, 4).tolist(), round(float(loss), 4), [np.round(row, 4).tolist() for row in grad]))
