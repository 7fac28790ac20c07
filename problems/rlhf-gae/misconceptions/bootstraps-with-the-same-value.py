"""You use V_t where V_{t+1} belongs. delta_t = r_t + gamma V_{t+1} - V_t: the value of the next state is what is still to come.
你在该用 V_{t+1} 的地方用了 V_t。delta_t = r_t + gamma V_{t+1} - V_t：下一状态的价值代表之后的收益。
"""

import numpy as np


def rlhf_gae(logp, ref_logp, score, values, kl_coef, gamma, lam):
    rewards = -kl_coef * (logp - ref_logp)
    rewards[-1] += score
    advantages = np.empty(len(values))
    next_value = next_advantage = 0.0
    for t in range(len(values) - 1, -1, -1):
        delta = rewards[t] + gamma * values[t] - values[t]
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
