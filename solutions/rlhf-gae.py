import numpy as np


def rlhf_gae(logp, ref_logp, score, values, kl_coef, gamma, lam):
    """Token rewards with a KL penalty, GAE advantages and returns of one response.

    logp, ref_logp, values: (T,). score: reward of the whole response, given to its last token.
    Returns rewards, advantages and returns, each (T,).
    """
    rewards = -kl_coef * (logp - ref_logp)
    rewards[-1] += score
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
