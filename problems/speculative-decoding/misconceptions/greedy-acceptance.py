"""You accept a token if the target's most likely token is the same. That is for greedy decoding; here a token is accepted if r is at most p / q.
你在目标最可能的 token 与草稿相同时才接受，那是贪心解码的做法。这里 r 不大于 p / q 就接受。
"""

import numpy as np


def speculative_decoding(p, q, draft, r, u):
    accepted = 0
    while accepted < len(draft) and np.argmax(p[accepted]) == draft[accepted]:
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
