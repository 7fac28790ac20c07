"""You print the log-ratios themselves as rewards. The implicit reward is beta times the log-ratio.
你把对数比本身当作奖励打印。隐式奖励是 beta 乘以对数比。
"""

import numpy as np


def dpo_loss(policy_chosen, policy_rejected, ref_chosen, ref_rejected, beta):
    chosen_rewards = beta * (policy_chosen - ref_chosen)
    rejected_rewards = beta * (policy_rejected - ref_rejected)
    losses = np.logaddexp(0, -(chosen_rewards - rejected_rewards))
    return losses.mean(), chosen_rewards.mean() / beta, rejected_rewards.mean() / beta


if __name__ == "__main__":
    policy_chosen = np.array(eval(input()), dtype=float)
    policy_rejected = np.array(eval(input()), dtype=float)
    ref_chosen = np.array(eval(input()), dtype=float)
    ref_rejected = np.array(eval(input()), dtype=float)
    beta = float(input())
    values = dpo_loss(policy_chosen, policy_rejected, ref_chosen, ref_rejected, beta)
    print(tuple(round(float(value), 4) for value in values))
