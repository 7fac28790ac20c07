"""You take the log of a sigmoid that may underflow to 0. Use log(1 + exp(-m)) in a stable form, np.logaddexp(0, -m).
sigmoid 可能下溢为 0，再取对数就是 -inf。应使用 log(1 + exp(-m)) 的稳定形式 np.logaddexp(0, -m)。
kind: stability
"""

import numpy as np


def dpo_loss(policy_chosen, policy_rejected, ref_chosen, ref_rejected, beta):
    chosen_rewards = beta * (policy_chosen - ref_chosen)
    rejected_rewards = beta * (policy_rejected - ref_rejected)
    losses = -np.log(1 / (1 + np.exp(-(chosen_rewards - rejected_rewards))))
    return losses.mean(), chosen_rewards.mean(), rejected_rewards.mean()


if __name__ == "__main__":
    policy_chosen = np.array(eval(input()), dtype=float)
    policy_rejected = np.array(eval(input()), dtype=float)
    ref_chosen = np.array(eval(input()), dtype=float)
    ref_rejected = np.array(eval(input()), dtype=float)
    beta = float(input())
    values = dpo_loss(policy_chosen, policy_rejected, ref_chosen, ref_rejected, beta)
    print(tuple(round(float(value), 4) for value in values))
