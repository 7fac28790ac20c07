"""You print the reference point but do not compare with it. Subtract z0 from the log-ratio before the sigmoid.
你打印了参考点却没有用它。应先从对数比中减去 z0，再取 sigmoid。
"""

import numpy as np


def kto_loss(policy_logp, ref_logp, desirable, kl_policy_logp, kl_ref_logp, beta, lambda_d, lambda_u):
    z0 = max(0.0, np.mean(kl_policy_logp - kl_ref_logp))
    log_ratio = policy_logp - ref_logp
    sign = np.where(desirable == 1, 1.0, -1.0)
    weight = np.where(desirable == 1, lambda_d, lambda_u)
    value = weight * np.exp(-np.logaddexp(0.0, -beta * sign * log_ratio))
    return z0, beta * log_ratio, np.mean(weight - value)


if __name__ == "__main__":
    arrays = [np.array(eval(input()), dtype=float) for _ in range(5)]
    z0, rewards, loss = kto_loss(*arrays, float(input()), float(input()), float(input()))
    print((round(float(z0), 4), np.round(rewards, 4).tolist(), round(float(loss), 4)))
