"""You hide the keys before the query and show those after it. Turn the comparison round: the future is hidden.
你屏蔽的是 query 之前的 key，之后的反而可见。应把比较反过来：屏蔽的是未来。
"""

import numpy as np


def causal_mask(scores):
    T_q, T_k = scores.shape[1:]
    query_position = np.arange(T_q)[:, None] + T_k - T_q
    return np.where(np.arange(T_k) < query_position, -np.inf, scores)


if __name__ == "__main__":
    print(causal_mask(np.array(eval(input()), dtype=float)).tolist())
