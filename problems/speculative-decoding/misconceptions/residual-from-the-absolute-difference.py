"""You take |p - q| as the residual. Only what the target has more than the draft counts: max(0, p - q).
你用 |p − q| 作残差。只有目标比草稿多出的部分才算：max(0, p − q)。
"""

import numpy as np


def speculative_decoding(p, q, draft, r, u):
    accepted = 0
    while accepted < len(draft) and r[accepted] <= p[accepted, draft[accepted]] / q[accepted, draft[accepted]]:
        accepted += 1
    distribution = p[accepted]
    if accepted < len(draft):
        residual = np.abs(distribution - q[accepted])
        distribution = residual / residual.sum()
    sampled = int(np.argmax(np.cumsum(distribution) > u))
    return [*draft[:accepted], sampled], accepted, distribution


if __name__ == "__main__":
    p, q = (np.array(eval(input()), dtype=float) for _ in range(2))
    draft, r = eval(input()), eval(input())
    tokens, accepted, distribution = speculative_decoding(p, q, draft, r, float(input()))
    print((tokens, accepted, np.round(distribution, 4).tolist()))
