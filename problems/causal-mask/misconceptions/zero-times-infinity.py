"""You multiply the mask with infinity, and 0 times infinity is nan, at every visible key. Choose with np.where or masked_fill instead.
你用掩码乘以无穷大，而 0 乘无穷大是 nan，所以可见的位置全变成了 nan。应使用 np.where 或 masked_fill 来选择。
"""

import numpy as np


def causal_mask(scores):
    T_q, T_k = scores.shape[1:]
    query_position = np.arange(T_q)[:, None] + T_k - T_q
    return scores + (np.arange(T_k) > query_position) * -np.inf


if __name__ == "__main__":
    print(causal_mask(np.array(eval(input()), dtype=float)).tolist())
