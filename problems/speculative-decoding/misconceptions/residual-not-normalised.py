"""You do not divide the residual by its sum. The cumulative sums must reach 1 before they are compared with u.
残差没有归一化。累计和与 u 比较之前必须能达到 1。
"""

import numpy as np


def speculative_decoding(p, q, draft, r, u):
    accepted = 0
    while accepted < len(draft) and r[accepted] <= p[accepted, draft[accepted]] / q[accepted, draft[accepted]]:
        accepted += 1
    distribution = p[accepted]
    if accepted < len(draft):
        residual = np.maximum(distribution - q[accepted], 0)
        distribution = residual
    sampled = int(np.argmax(np.cumsum(distribution) > u))
    return [*draft[:accepted], sampled], accepted, distribution


if __name__ == "__main__":
    p, q = (np.array(eval(input()), dtype=float) for _ in range(2))
    draft, r = eval(input()), eval(input())
    tokens, accepted, distribution = speculative_decoding(p, q, draft, r, float(input()))
    print((tokens, accepted, np.round(distribution, 4).tolist()))
