import math
import random
import sys


def main(seed):
    rng = random.Random(seed)
    kind = ("sigmoid", "tanh", "relu")[rng.randint(0, 2)]
    residual = rng.random() < 0.4
    while True:
        n_layers = rng.randint(1, 6 if residual else 12)
        x = round(rng.uniform(0.3, 2.0), 2) * (-1 if rng.random() < 0.3 else 1)
        w = [round(rng.uniform(0.4, 1.5), 2) for _ in range(n_layers)]
        for i in range(n_layers):
            if rng.random() < (0.1 if kind == "relu" else 0.3):
                w[i] = -w[i]
        a, clear = x, True
        for weight in w:
            z = weight * a
            if kind == "sigmoid":
                value = 1 / (1 + math.exp(-z))
                slope = value * (1 - value)
            elif kind == "tanh":
                value = math.tanh(z)
                slope = 1 - value**2
            else:
                value = max(z, 0.0)
                slope = 1.0 if z > 0 else 0.0
            factor = weight * slope + (1 if residual else 0)
            # A factor close to 0 but not 0 would make the logarithm hang on the last bits.
            clear = clear and (abs(factor) > 0.01 or slope == 0)
            a = value + (a if residual else 0)
        if clear and abs(a) < 100:
            break
    print(x)
    print(w)
    print(repr(kind))
    print(residual)


if __name__ == "__main__":
    main(int(sys.argv[1]))
