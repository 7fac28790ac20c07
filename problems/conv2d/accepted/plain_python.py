def conv2d(x, k, p, s):
    height, width, kh, kw = len(x), len(x[0]), len(k), len(k[0])

    def pixel(r, c):
        return x[r][c] if 0 <= r < height and 0 <= c < width else 0

    return [
        [
            round(sum(k[a][b] * pixel(i - p + a, j - p + b) for a in range(kh) for b in range(kw)), 4)
            for j in range(0, width + 2 * p - kw + 1, s)
        ]
        for i in range(0, height + 2 * p - kh + 1, s)
    ]


if __name__ == "__main__":
    print(conv2d(eval(input()), eval(input()), int(input()), int(input())))
