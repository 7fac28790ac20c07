"""Your gain is sqrt(2) whatever the slope. A leaky ReLU lets a^2 of the negative half through: the gain is sqrt(2 / (1 + a^2)).
无论斜率多大，你的增益都是 √2。leaky ReLU 让负半轴的 a² 通过：增益是 √(2 / (1 + a²))。
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
    kaiming_std = np.sqrt(2) / np.sqrt(fan)
    # A uniform law on [-b, b) has the variance b^2 / 3.
    bound = np.sqrt(3) * kaiming_std
    W = bound * (2 * np.array(draws).reshape(shape) - 1)
    return [fan_in, fan_out], [np.sqrt(3) * xavier_std, xavier_std], [bound, kaiming_std], W


if __name__ == "__main__":
    shape, draws, a, mode = eval(input()), eval(input()), float(input()), eval(input())
    fans, *rest = weight_initialization(shape, draws, a, mode)
    print((fans, *[np.round(value, 4).tolist() for value in rest]))
