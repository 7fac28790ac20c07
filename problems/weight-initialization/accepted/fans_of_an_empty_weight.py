import numpy as np


def calculate_gain(a):
    return (2.0 / (1.0 + a * a)) ** 0.5


def calculate_fans(weight):
    return weight[0].size, weight.size // weight.shape[1]


def weight_initialization(shape, draws, a, mode):
    weight = np.empty(shape)
    fan_in, fan_out = calculate_fans(weight)
    std = calculate_gain(a) / {"fan_in": fan_in, "fan_out": fan_out}[mode] ** 0.5
    weight.ravel()[:] = np.interp(draws, [0, 1], [-std * 3**0.5, std * 3**0.5])
    xavier = (2 / (fan_in + fan_out)) ** 0.5
    return [fan_in, fan_out], [xavier * 3**0.5, xavier], [std * 3**0.5, std], weight


if __name__ == "__main__":
    print(weight_initialization(eval(input()), eval(input()), float(input()), eval(input())))
