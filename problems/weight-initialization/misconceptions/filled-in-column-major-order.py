"""You fill the weight in column-major order. The draws come in row-major (C) order: the last axis runs fastest.
你按列优先填充了权重。随机数按行优先（C 顺序）给出：最后一维变化最快。
"""

import numpy as np


def weight_initialization(shape, draws, a, mode):
    """Bounds and deviations of Xavier and Kaiming, and the weight that Kaiming-uniform makes of given draws.

    shape: (out, in, *kernel), draws: flat, in [0, 1), a: slope of the leaky ReLU, mode: 'fan_in' or 'fan_out'.
    Returns (fan_in, fan_out), (bound, std) of Xavier, (bound, std) of Kaiming, and W of the given shape.
    """
    area = np.prod(shape[2:])
    fan_in, fan_out = int(shape[1] * area), int(shape[0] * area)
    fan = fan_in if mode == "fan_in" else fan_out
    xavier_std = np.sqrt(2 / (fan_in + fan_out))
    kaiming_std = np.sqrt(2 / (1 + a**2)) / np.sqrt(fan)
    # A uniform law on [-b, b) has the variance b^2 / 3.
    bound = np.sqrt(3) * kaiming_std
    W = bound * (2 * np.array(draws).reshape(shape, order="F") - 1)
    return [fan_in, fan_out], [np.sqrt(3) * xavier_std, xavier_std], [bound, kaiming_std], W


if __name__ == "__main__":
    shape, draws, a, mode = eval(input()), eval(input()), float(input()), eval(input())
    fans, *rest = weight_initialization(shape, draws, a, mode)
    print((fans, *[np.round(value, 4).tolist() for value in rest]))
