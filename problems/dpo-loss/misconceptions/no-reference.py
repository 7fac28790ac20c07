"""You leave out the reference model. Without it the policy is free to drift: the reward is the log-ratio log pi - log pi_ref.
你没有用参考模型。没有它，策略可以任意偏移：奖励是对数比 log pi - log pi_ref。
"""

import numpy as np


def dpo_loss(policy_chosen, policy_rejected, ref_chosen, ref_rejected, beta):
    chosen_rewards = beta * policy_chosen
    rejected_rewards = beta * policy_rejected
    losses = np.logaddexp(0, -(chosen_rewards - rejected_rewards))
    return losses.mean(), chosen_rewards.mean(), rejected_rewards.mean()


if __name__ == "__main__":
    policy_chosen = np.array(eval(input()), dtype=float)
    policy_rejected = np.array(eval(input()), dtype=float)
    ref_chosen = np.array(eval(input()), dtype=float)
    ref_rejected = np.array(eval(input()), dtype=float)
    beta = float(input())
    values = dpo_loss(policy_chosen, policy_rejected, ref_chosen, ref_rejected, beta)
    print(tuple(round(float(value), 4) for value in values))
