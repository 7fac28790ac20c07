"""You sample nothing if the whole draft is accepted. The target has one more distribution, its last row: sample from it.
全部接受时你没有再采样。目标模型还多给了一个分布（最后一行）：应从中采样。
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
    sampled = int(np.argmax(np.cumsum(distribution) > u))
    return ([*draft[:accepted], sampled] if accepted < len(draft) else draft), accepted, distribution


if __name__ == "__main__":
    p, q = (np.array(eval(input()), dtype=float) for _ in range(2))
    draft, r = eval(input()), eval(input())
    tokens, accepted, distribution = speculative_decoding(p, q, draft, r, float(input()))
    print((tokens, accepted, np.round(distribution, 4).tolist()))
