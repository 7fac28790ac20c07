"""You add a small constant to the standard deviation, as TRL (1e-4) and verl (1e-6) do. Here nothing is added; equal rewards are treated apart.
你给标准差加了小常数，TRL（1e-4）和 verl（1e-6）是这样做的。本题不加；奖励全相等的情形单独处理。
"""

import numpy as np


def group_advantages(rewards):
    if np.ptp(rewards) == 0:
        return np.zeros_like(rewards)
    return (rewards - rewards.mean()) / (rewards.std() + 1e-4)


def grpo_loss(rewards, new_logp, old_logp, ref_logp, clip, beta):
    advantages = group_advantages(rewards)
    objectives = []
    for advantage, new, old, ref in zip(advantages, new_logp, old_logp, ref_logp):
        new, old, ref = np.array(new), np.array(old), np.array(ref)
        ratio = np.exp(new - old)
        surrogate = np.minimum(ratio * advantage, np.clip(ratio, 1 - clip, 1 + clip) * advantage)
        kl = np.exp(ref - new) - (ref - new) - 1
        objectives.append(np.mean(surrogate - beta * kl))
    return advantages, -np.mean(objectives)


if __name__ == "__main__":
    rewards = np.array(eval(input()), dtype=float)
    log_probabilities = [eval(input()) for _ in range(3)]
    advantages, loss = grpo_loss(rewards, *log_probabilities, float(input()), float(input()))
    print(([round(a, 4) for a in advantages.tolist()], round(float(loss), 4)))
