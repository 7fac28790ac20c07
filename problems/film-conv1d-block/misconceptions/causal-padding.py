"""Your padding is all on the left, so a time step sees the past only. Pad (k - 1) / 2 zeros on both sides.
你把零都补在了左边，时间步只能看到过去。应在两侧各补 (k - 1) / 2 个零。
"""

import numpy as np


def mish(u):
    return u * np.tanh(np.logaddexp(0, u))


def block(h, W, b, gamma, beta, num_groups):
    kernel = W.shape[2]
    padded = np.pad(h, ((0, 0), (kernel - 1, 0)))
    windows = np.lib.stride_tricks.sliding_window_view(padded, kernel, axis=1)
    conv = np.einsum("oik,itk->ot", W, windows) + b[:, None]
    groups = conv.reshape(num_groups, conv.size // num_groups)
    centred = groups - groups.mean(axis=1, keepdims=True)
    normal = centred / np.sqrt((centred**2).mean(axis=1, keepdims=True) + 1e-5)
    return mish(gamma[:, None] * normal.reshape(conv.shape) + beta[:, None])


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
