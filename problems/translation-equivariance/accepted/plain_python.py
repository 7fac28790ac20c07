def shift_signal(x, t, mode):
    n = len(x)
    y = [0.0] * n
    for i in range(n):
        if mode == "circular":
            y[(i + t) % n] = x[i]
        elif 0 <= i + t < n:
            y[i + t] = x[i]
    return y


def conv(x, w, mode):
    n, half = len(x), len(w) // 2
    if mode == "circular":
        padded = [x[i % n] for i in range(-half, n + half)]
    else:
        padded = [0.0] * half + list(x) + [0.0] * half
    return [round(sum(a * b for a, b in zip(padded[i:], w)), 4) for i in range(n)]


def translation_equivariance(x, w, shift, mode):
    first = conv(shift_signal(x, shift, mode), w, mode)
    second = shift_signal(conv(x, w, mode), shift, mode)
    return first, second, first == second


if __name__ == "__main__":
    print(translation_equivariance(eval(input()), eval(input()), int(input()), eval(input())))
