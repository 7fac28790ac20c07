"""You hide the query's own key too. A query sees itself: hide key j only if j is greater than the query's position.
你把 query 自己的 key 也屏蔽了。query 能看到自己：只有当 j 大于 query 的位置时才屏蔽。
"""

import numpy as np


def causal_mask(scores):
    T_q, T_k = scores.shape[1:]
    query_position = np.arange(T_q)[:, None] + T_k - T_q
    return np.where(np.arange(T_k) >= query_position, -np.inf, scores)


if __name__ == "__main__":
    print(causal_mask(np.array(eval(input()), dtype=float)).tolist())
