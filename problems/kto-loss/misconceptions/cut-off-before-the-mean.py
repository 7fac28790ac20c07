"""You cut off each difference at 0 before averaging. Average first, then take max(0, mean).
你先把每个差值在 0 处截断再平均。应先平均，再取 max(0, 平均值)。
"""

import numpy as np


def kto_loss(policy_logp, ref_logp, desirable, kl_policy_logp, kl_ref_logp, beta, lambda_d, lambda_u):
    z0 = np.mean(np.maximum(0.0, kl_policy_logp - kl_ref_logp))
    log_ratio = policy_logp - ref_logp
    sign = np.where(desirable == 1, 1.0, -1.0)
    weight = np.where(desirable == 1, lambda_d, lambda_u)
    value = weight * np.exp(-np.logaddexp(0.0, -beta * sign * (log_ratio - z0)))
    return z0, beta * log_ratio, np.mean(weight - value)


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(5)]
    z0, rewards, loss = kto_loss(*arrays, float(input()), float(input()), float(input()))
    print((round(float(z0), 4), np.round(rewards, 4).tolist(), round(float(loss), 4)))
