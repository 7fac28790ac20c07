import numpy as np


def compound_scaling(coeffs, phi, base):
    factors = np.exp(phi * np.log(np.array(coeffs)))
    depth, width, resolution = np.array(base) * factors
    multiples = np.arange(0, width + 16, 8)
    channels = multiples[np.argmin(np.abs(multiples - width))]
    if channels < 0.9 * width:
        channels += 8
    # The tiny step back undoes what the logarithm adds to whole numbers.
    layers = int(np.ceil(depth - 1e-9))
    return layers, int(channels), int(np.rint(resolution)), np.prod(factors * [1, factors[1], factors[2]])


if __name__ == "__main__":
    print(compound_scaling(eval(input()), float(input()), eval(input())))
