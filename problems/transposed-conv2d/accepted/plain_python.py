def transposed_conv2d(x, w, s, p):
    kh, kw = len(w), len(w[0])
    out_h = (len(x) - 1) * s - 2 * p + kh
    out_w = (len(x[0]) - 1) * s - 2 * p + kw
    y = [[0.0] * out_w for _ in range(out_h)]
    for i, row in enumerate(x):
        for j, value in enumerate(row):
            for a in range(kh):
                for b in range(kw):
                    r, c = i * s + a - p, j * s + b - p
                    if 0 <= r < out_h and 0 <= c < out_w:
                        y[r][c] += value * w[a][b]
    return [[round(v, 4) for v in row] for row in y]


if __name__ == "__main__":
    print(transposed_conv2d(eval(input()), eval(input()), int(input()), int(input())))
