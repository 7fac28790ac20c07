"""You take the last value as the value after the end. The response is over: V_T = 0.
你把最后一个价值当作结束之后的价值。回答已经结束：V_T = 0。
"""

import numpy as np


def rlhf_gae(logp, ref_logp, score, values, kl_coef, gamma, lam):
    rewards = -kl_coef * (logp - ref_logp)
    rewards[-1] += score
    advantages = np.empty(len(values))
    next_value, next_advantage = values[-1], 0.0
    for t in range(len(values) - 1, -1, -1):
        delta = rewards[t] + gamma * next_value - values[t]
        advantages[t] = delta + gamma * lam * next_advantage
        next_value, next_advantage = values[t], advantages[t]
    return rewards, advantages, advantages + values


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
