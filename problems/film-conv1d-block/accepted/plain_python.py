import math


def mish(u):
    return u * math.tanh(math.log1p(math.exp(-abs(u))) + max(u, 0.0))


def conv1d(h, W, b):
    k, T = len(W[0][0]), len(h[0])
    half = (k - 1) // 2
    out = []
    for kernels, bias in zip(W, b):
        row = []
        for t in range(T):
            total = bias
            for channel, kernel in zip(h, kernels):
                total += sum(kernel[j] * channel[t + j - half] for j in range(k) if 0 <= t + j - half < T)
            row.append(total)
        out.append(row)
    return out


def group_norm(h, gamma, beta, num_groups):
    size = len(h) // num_groups
    out = []
    for c, row in enumerate(h):
        first = c // size * size
        members = [value for other in h[first : first + size] for value in other]
        mean = sum(members) / len(members)
        variance = sum((value - mean) ** 2 for value in members) / len(members)
        out.append([gamma[c] * (value - mean) / math.sqrt(variance + 1e-5) + beta[c] for value in row])
    return out


def block(h, p, i, num_groups):
    normal = group_norm(conv1d(h, p["W" + i], p["b" + i]), p["g" + i], p["be" + i], num_groups)
    return [[mish(value) for value in row] for row in normal]


def film_conv1d_block(x, cond, params, num_groups):
    h = block(x, params, "1", num_groups)
    features = [mish(value) for value in cond]
    film = [sum(w * f for w, f in zip(row, features)) + b for row, b in zip(params["Wc"], params["bc"])]
    C = len(h)
    h = [[film[c] * value + film[C + c] for value in row] for c, row in enumerate(h)]
    y = block(h, params, "2", num_groups)
    shortcut = x
    if params["Wr"] is not None:
        shortcut = [[sum(w * channel[t] for w, channel in zip(row, x)) + b for t in range(len(x[0]))] for row, b in zip(params["Wr"], params["br"])]
    return [[a + b for a, b in zip(*rows)] for rows in zip(y, shortcut)]


if __name__ == "__main__":
    print(film_conv1d_block(eval(input()), eval(input()), eval(input()), int(input())))
