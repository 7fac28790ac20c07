"""You compare r with the target's probability alone. The draft has already sampled the token with probability q: divide by it.
你只拿 r 与目标概率比较。草稿已经以概率 q 采样了这个 token：要除以 q。
"""

import numpy as np


def speculative_decoding(p, q, draft, r, u):
    accepted = 0
    while accepted < len(draft) and r[accepted] <= p[accepted, draft[accepted]]:
        accepted += 1
    distribution = p[accepted]
    if accepted < len(draft):
        residual = np.maximum(distribution - q[accepted], 0)
        distribution = residual / residual.sum()
    sampled = int(np.argmax(np.cumsum(distribution) > u))
    return [*draft[:accepted], sampled], accepted, distribution


if __name__ == "__main__":
    p, q = (np.array(eval(input()), dtype=float) for _ in range(2))
    draft, r = eval(input()), eval(input())
    tokens, accepted, distribution = speculative_decoding(p, q, draft, r, float(input()))
    print((tokens, accepted, np.round(distribution, 4).tolist()))
