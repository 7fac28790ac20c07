"""You take the first id whose cumulative probability is at least u. It must be above u, or a token of probability 0 could be drawn for u = 0.
你取的是累计概率大于等于 u 的第一个 id。应严格大于 u，否则 u = 0 时会取到概率为 0 的 token。
"""

import numpy as np


def speculative_decoding(p, q, draft, r, u):
    accepted = 0
    while accepted < len(draft) and r[accepted] <= p[accepted, draft[accepted]] / q[accepted, draft[accepted]]:
        accepted += 1
    distribution = p[accepted]
    if accepted < len(draft):
        residual = np.maximum(distribution - q[accepted], 0)
        distribution = residual / residual.sum()
    sampled = int(np.argmax(np.cumsum(distribution) >= u))
    return [*draft[:accepted], sampled], accepted, distribution


if __name__ == "__main__":
    p, q = (np.array(eval(input()), dtype=float) for _ in range(2))
    draft, r = eval(input()), eval(input())
    tokens, accepted, distribution = speculative_decoding(p, q, draft, r, float(input()))
    print((tokens, accepted, np.round(distribution, 4).tolist()))
