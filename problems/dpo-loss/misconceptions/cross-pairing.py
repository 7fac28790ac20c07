"""You compare the chosen answer under the policy with the rejected one under the reference. Each answer is compared with itself: policy_chosen with ref_chosen.
你把策略下的被偏好回答与参考模型下的另一个回答相比。每个回答要与自己比较：policy_chosen 对 ref_chosen。
"""

import numpy as np


def dpo_loss(policy_chosen, policy_rejected, ref_chosen, ref_rejected, beta):
    chosen_rewards = beta * (policy_chosen - ref_chosen)
    rejected_rewards = beta * (policy_rejected - ref_rejected)
    losses = np.logaddexp(0, -beta * ((policy_chosen - ref_rejected) - (policy_rejected - ref_chosen)))
    return losses.mean(), chosen_rewards.mean(), rejected_rewards.mean()


if __name__ == "__main__":
    policy_chosen = np.array(eval(input()), dtype=float)
    policy_rejected = np.array(eval(input()), dtype=float)
    ref_chosen = np.array(eval(input()), dtype=float)
    ref_rejected = np.array(eval(input()), dtype=float)
    beta = float(input())
    values = dpo_loss(policy_chosen, policy_rejected, ref_chosen, ref_rejected, beta)
    print(tuple(round(float(value), 4) for value in values))
