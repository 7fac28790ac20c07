"""You add a small number inside the logarithm (or clip the probability). Any probability below it is lost: log sigmoid(-25) is -25, not -18. Compute it from the score: log sigmoid(s) = -log(1 + exp(-s)).
你在对数里加了一个很小的数（或截断了概率）。比它更小的概率就丢失了：log sigmoid(-25) 是 -25，而不是 -18。应直接由分数计算：log sigmoid(s) = -log(1 + exp(-s))。
"""

import numpy as np


def dpo_loss(policy_chosen, policy_rejected, ref_chosen, ref_rejected, beta):
    chosen_rewards = beta * (policy_chosen - ref_chosen)
    rejected_rewards = beta * (policy_rejected - ref_rejected)
    losses = -np.log(1 / (1+np.exp(-(chosen_rewards - rejected_rewards))) + 1e-8)
    return losses.mean(), chosen_rewards.mean(), rejected_rewards.mean()


if __name__ == "__main__":
    policy_chosen = np.array(eval(input()), dtype=float)
    policy_rejected = np.array(eval(input()), dtype=float)
    ref_chosen = np.array(eval(input()), dtype=float)
    ref_rejected = np.array(eval(input()), dtype=float)
    beta = float(input())
    values = dpo_loss(policy_chosen, policy_rejected, ref_chosen, ref_rejected, beta)
    print(tuple(round(float(value), 4) for value in values))
