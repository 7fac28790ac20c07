"""You add beta before you scale, so gamma multiplies it too. Scale first, then shift: gamma * normalised + beta.
你先加 beta 再缩放，beta 也被乘了 gamma。应先缩放再平移：gamma * 归一化值 + beta。
"""

import numpy as np


def layer_norm(x, gamma, beta, eps):
    mean = x.mean(axis=1, keepdims=True)
    variance = x.var(axis=1, keepdims=True)
    return gamma * ((x - mean) / np.sqrt(variance + eps) + beta)


if __name__ == "__main__":
    x = np.array(eval(input()), dtype=float)
    gamma = np.array(eval(input()), dtype=float)
    beta = np.array(eval(input()), dtype=float)
    eps = float(input())
    print(np.round(layer_norm(x, gamma, beta, eps), 4).tolist())
