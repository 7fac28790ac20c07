import math


def compound_scaling(coeffs, phi, base):
    """Size and cost of a network scaled by EfficientNet's rule.

    coeffs: (alpha, beta, gamma), base: (layers, channels, resolution).
    Returns (layers, channels, resolution, FLOPs factor).
    """
    alpha, beta, gamma = coeffs
    layers, channels, resolution = base
    width = channels * beta**phi
    rounded = round(width / 8) * 8
    if rounded < 0.9 * width:
        rounded += 8
    flops_factor = (alpha * beta**2 * gamma**2) ** phi
    return math.ceil(layers * alpha**phi), rounded, round(resolution * gamma**phi), flops_factor


if __name__ == "__main__":
    coeffs = eval(input())
    phi = float(input())
    base = eval(input())
    *sizes, flops_factor = compound_scaling(coeffs, phi, base)
    print((*sizes, round(flops_factor, 4)))
