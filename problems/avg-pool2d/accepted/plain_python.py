def avg_pool2d(x, k, s, p):
    height, width = len(x), len(x[0])
    out_h = (height + 2 * p - k) // s + 1
    out_w = (width + 2 * p - k) // s + 1
    y = [[0.0] * out_w for _ in range(out_h)]
    for i in range(out_h):
        for j in range(out_w):
            for a in range(k):
                for b in range(k):
                    r, c = i * s + a - p, j * s + b - p
                    if 0 <= r < height and 0 <= c < width:
                        y[i][j] += x[r][c] / (k * k)
    return y


x = eval(input())
print(avg_pool2d(x, int(input()), int(input()), int(input())))
