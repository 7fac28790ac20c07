"""You write a large negative number such as -1e9 for a hidden score. The exercise asks for minus infinity.
你用 -1e9 这样的大负数表示被屏蔽的分数。题目要求的是负无穷。
"""

import numpy as np


def causal_mask(scores):
    T_q, T_k = scores.shape[1:]
    query_position = np.arange(T_q)[:, None] + T_k - T_q
    return np.where(np.arange(T_k) > query_position, -1e9, scores)


if __name__ == "__main__":
    print(causal_mask(np.array(eval(input()), dtype=float)).tolist())
