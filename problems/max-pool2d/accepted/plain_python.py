def max_pool2d(x, k, s, p):
    height, width = len(x), len(x[0])
    rows = []
    for top in range(-p, height + p - k + 1, s):
        row = []
        for left in range(-p, width + p - k + 1, s):
            cells = [
                x[i][j]
                for i in range(max(top, 0), min(top + k, height))
                for j in range(max(left, 0), min(left + k, width))
            ]
            row.append(round(float(max(cells)), 4))
        rows.append(row)
    return rows


if __name__ == "__main__":
    x = eval(input())
    print(max_pool2d(x, int(input()), int(input()), int(input())))
