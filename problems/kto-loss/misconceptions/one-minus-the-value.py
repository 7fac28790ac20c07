"""You compute 1 - v. The term is lambda - v: the weight multiplies the whole of 1 - sigma.
你算的是 1 − v。应为 lambda − v：权重乘在整个 1 − σ 上。
"""

import numpy as np


def kto_loss(policy_logp, ref_logp, desirable, kl_policy_logp, kl_ref_logp, beta, lambda_d, lambda_u):
    z0 = max(0.0, np.mean(kl_policy_logp - kl_ref_logp))
    log_ratio = policy_logp - ref_logp
    sign = np.where(desirable == 1, 1.0, -1.0)
    weight = np.where(desirable == 1, lambda_d, lambda_u)
    value = weight * np.exp(-np.logaddexp(0.0, -beta * sign * (log_ratio - z0)))
    return z0, beta * log_ratio, np.mean(1 - value)


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(5)]
    z0, rewards, loss = kto_loss(*arrays, float(input()), float(input()), float(input()))
    print((round(float(z0), 4), np.round(rewards, 4).tolist(), round(float(loss), 4)))
