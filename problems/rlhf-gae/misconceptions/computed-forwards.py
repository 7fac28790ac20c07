"""You run through the tokens from the first to the last. A_t needs A_{t+1}: start at the end.
你从前往后计算。A_t 依赖 A_{t+1}：应从末尾开始。
"""

import numpy as np


def rlhf_gae(logp, ref_logp, score, values, kl_coef, gamma, lam):
    rewards = -kl_coef * (logp - ref_logp)
    rewards[-1] += score
    advantages = np.empty(len(values))
    next_value = next_advantage = 0.0
    for t in range(len(values)):
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
