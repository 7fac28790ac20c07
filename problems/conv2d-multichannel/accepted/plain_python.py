def conv2d(x, weight, bias, stride, padding):
    height, width = len(x[0]), len(x[0][0])
    kh, kw = len(weight[0][0]), len(weight[0][0][0])
    maps = []
    for o, filters in enumerate(weight):
        rows = []
        for top in range(-padding, height + padding - kh + 1, stride):
            row = []
            for left in range(-padding, width + padding - kw + 1, stride):
                total = bias[o]
                for c, kernel in enumerate(filters):
                    for a in range(kh):
                        for b in range(kw):
                            if 0 <= top + a < height and 0 <= left + b < width:
                                total += x[c][top + a][left + b] * kernel[a][b]
                row.append(round(float(total), 4))
            rows.append(row)
        maps.append(rows)
    return maps


x, weight, bias = eval(input()), eval(input()), eval(input())
print(conv2d(x, weight, bias, int(input()), int(input())))
