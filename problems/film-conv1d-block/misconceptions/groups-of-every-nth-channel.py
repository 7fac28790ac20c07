"""You put every num_groups-th channel into a group. A group consists of neighbouring channels.
你每隔 num_groups 个通道取一个组成一组。一组应由相邻的通道组成。
"""

import numpy as np


def mish(u):
    return u * np.tanh(np.logaddexp(0, u))


def block(h, W, b, gamma, beta, num_groups):
    kernel = W.shape[2]
    padded = np.pad(h, ((0, 0), (kernel // 2, kernel // 2)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, kernel, axis=1)
    conv = np.einsum("oik,itk->ot", W, windows) + b[:, None]
    order = np.argsort(np.arange(len(conv)) % num_groups, kind="stable")
    groups = conv[order].reshape(num_groups, -1)
    centred = groups - groups.mean(axis=1, keepdims=True)
    normal = centred / np.sqrt((centred**2).mean(axis=1, keepdims=True) + 1e-5)
    return mish(gamma[:, None] * normal.reshape(conv.shape)[np.argsort(order)] + beta[:, None])


def film_conv1d_block(x, cond, params, num_groups):
    """The residual block of the diffusion policy's U-Net, conditioned by FiLM.

    x: (C_in, T); cond: (O,); params: a dict of weights, out x in. Returns (C, T).
    """
    p = {name: value if value is None else np.array(value, dtype=float) for name, value in params.items()}
    scale, bias = np.split(p["Wc"] @ mish(np.array(cond)) + p["bc"], 2)
    h = block(x, p["W1"], p["b1"], p["g1"], p["be1"], num_groups)
    h = scale[:, None] * h + bias[:, None]
    h = block(h, p["W2"], p["b2"], p["g2"], p["be2"], num_groups)
    return h + (x if p["Wr"] is None else p["Wr"] @ x + p["br"][:, None])


if __name__ == "__main__":
    x, cond = (np.array(eval(input()), dtype=float) for _ in range(2))
    print(film_conv1d_block(x, cond, eval(input()), int(input())).round(4).tolist())
