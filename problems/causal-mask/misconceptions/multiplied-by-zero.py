"""You set hidden scores to 0. The softmax turns 0 into a weight: a hidden score is minus infinity.
你把被屏蔽的分数设为 0，但 0 经过 softmax 仍有权重：被屏蔽的分数应为负无穷。
"""

import numpy as np


def causal_mask(scores):
    T_q, T_k = scores.shape[1:]
    query_position = np.arange(T_q)[:, None] + T_k - T_q
    return np.where(np.arange(T_k) > query_position, 0.0, scores)


if __name__ == "__main__":
    print(causal_mask(np.array(eval(input()), dtype=float)).tolist())
