"""You print the discounted sum of the rewards as returns. The target of the value function is A_t + V_t, which mixes rewards and values by lambda.
你把奖励的折扣和当作 returns。价值函数的目标是 A_t + V_t，它按 λ 混合了奖励与价值。
"""

import numpy as np


def rlhf_gae(logp, ref_logp, score, values, kl_coef, gamma, lam):
    rewards = -kl_coef * (logp - ref_logp)
    rewards[-1] += score
    advantages = np.empty(len(values))
    next_value = next_advantage = 0.0
    for t in range(len(values) - 1, -1, -1):
        delta = rewards[t] + gamma * next_value - values[t]
        advantages[t] = delta + gamma * lam * next_advantage
        next_value, next_advantage = values[t], advantages[t]
    returns = [sum(gamma**k * r for k, r in enumerate(rewards[t:])) for t in range(len(rewards))]
    return rewards, advantages, returns


if __name__ == "__main__":
    logp = np.array(eval(input()), dtype=float)
    ref_logp = np.array(eval(input()), dtype=float)
    score = float(input())
    values = np.array(eval(input()), dtype=float)
    kl_coef = float(input())
    gamma = float(input())
    lam = float(input())
    results = rlhf_gae(logp, ref_logp, score, values, kl_coef, gamma, lam)
    print(tuple(np.round(result, 4).tolist() for result in results))
