"""You average -sigmoid. The loss is -log sigmoid, the negative log-likelihood of the preference.
你对 -sigmoid 取了平均。损失是 -log sigmoid，即偏好的负对数似然。
"""

import numpy as np


def dpo_loss(policy_chosen, policy_rejected, ref_chosen, ref_rejected, beta):
    chosen_rewards = beta * (policy_chosen - ref_chosen)
    rejected_rewards = beta * (policy_rejected - ref_rejected)
    losses = -1 / (1 + np.exp(-(chosen_rewards - rejected_rewards)))
    return losses.mean(), chosen_rewards.mean(), rejected_rewards.mean()


if __name__ == "__main__":
    policy_chosen = np.array(eval(input()), dtype=float)
    policy_rejected = np.array(eval(input()), dtype=float)
    ref_chosen = np.array(eval(input()), dtype=float)
    ref_rejected = np.array(eval(input()), dtype=float)
    beta = float(input())
    values = dpo_loss(policy_chosen, policy_rejected, ref_chosen, ref_rejected, beta)
    print(tuple(round(float(value), 4) for value in values))
