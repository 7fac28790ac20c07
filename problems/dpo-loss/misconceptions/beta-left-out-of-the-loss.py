"""You use beta for the rewards only. It multiplies the log-ratios inside the sigmoid too, where it sets how hard the policy is held to the reference.
你只在奖励里用了 beta。sigmoid 内的对数比也要乘 beta，它决定策略被约束在参考模型附近的强度。
"""

import numpy as np


def dpo_loss(policy_chosen, policy_rejected, ref_chosen, ref_rejected, beta):
    chosen_rewards = beta * (policy_chosen - ref_chosen)
    rejected_rewards = beta * (policy_rejected - ref_rejected)
    losses = np.logaddexp(0, -(chosen_rewards - rejected_rewards) / beta)
    return losses.mean(), chosen_rewards.mean(), rejected_rewards.mean()


if __name__ == "__main__":
    policy_chosen = np.array(eval(input()), dtype=float)
    policy_rejected = np.array(eval(input()), dtype=float)
    ref_chosen = np.array(eval(input()), dtype=float)
    ref_rejected = np.array(eval(input()), dtype=float)
    beta = float(input())
    values = dpo_loss(policy_chosen, policy_rejected, ref_chosen, ref_rejected, beta)
    print(tuple(round(float(value), 4) for value in values))
