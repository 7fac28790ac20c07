"""You overwrite the last reward with the score. The last token pays the KL penalty too: add the score to it.
你用打分覆盖了最后一个奖励。最后一个 token 同样要付 KL 惩罚：应在其上加打分。
"""

import numpy as np


def rlhf_gae(logp, ref_logp, score, values, kl_coef, gamma, lam):
    rewards = -kl_coef * (logp - ref_logp)
    rewards[-1] = score
    advantages = np.empty(len(values))
    next_value = next_advantage = 0.0
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
