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


if __name__ == "__main__":
    x, w, t, mode = eval(input()), eval(input()), int(input()), eval(input())
    first = conv(shift_signal(x, t, mode), w, mode)
    second = shift_signal(conv(x, w, mode), t, mode)
    print((first, second, first == second))
