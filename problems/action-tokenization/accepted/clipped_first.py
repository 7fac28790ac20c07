actions, low, high, bins = eval(input()), eval(input()), eval(input()), int(input())


def token(a, lo, hi):
    a = min(max(a, lo), hi)
    return int(min((a - lo) * bins // (hi - lo), bins - 1))


ids = [token(*row) for row in zip(actions, low, high)]
print((ids, [lo + (2 * i + 1) * (hi - lo) / (2 * bins) for i, lo, hi in zip(ids, low, high)]))
