import math


def yarn_rope(x, positions, base, original_length, factor, alpha, beta):
    d = len(x[0])
    frequencies = []
    for i in range(d // 2):
        theta = base ** (-2 * i / d)
        wavelength = 2 * math.pi / theta
        ratio = original_length / wavelength
        if ratio <= alpha:
            theta /= factor
        elif ratio < beta:
            gamma = (ratio - alpha) / (beta - alpha)
            theta = (1 - gamma) * theta / factor + gamma * theta
        frequencies.append(theta)
    m = 1 + math.log(factor) / 10
    rotated = []
    for row, p in zip(x, positions):
        turned = []
        for i, theta in enumerate(frequencies):
            a, b = row[2 * i], row[2 * i + 1]
            cos, sin = math.cos(p * theta), math.sin(p * theta)
            turned += [m * (a * cos - b * sin), m * (a * sin + b * cos)]
        rotated.append(turned)
    return frequencies, m, rotated


if __name__ == "__main__":
    x, positions = eval(input()), eval(input())
    base, length, factor, alpha, beta = (float(input()) for _ in range(5))
    print(yarn_rope(x, positions, base, length, factor, alpha, beta))
