"""You put query 0 at key 0, so that queries after a cached prefix see too little. The last query stands at the last key: query i is at i + T_k - T_q.
你让 query 0 对齐 key 0，有缓存时 query 就看得太少。最后一个 query 对齐最后一个 key：query i 的位置是 i + T_k - T_q。
"""

import numpy as np


def causal_mask(scores):
    T_q, T_k = scores.shape[1:]
    query_position = np.arange(T_q)[:, None]
    return np.where(np.arange(T_k) > query_position, -np.inf, scores)


if __name__ == "__main__":
    print(causal_mask(np.array(eval(input()), dtype=float)).tolist())
