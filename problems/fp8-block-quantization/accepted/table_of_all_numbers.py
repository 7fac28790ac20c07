import bisect

W = eval(input())
rows, columns = int(input()), int(input())
table = [m / 512 for m in range(8)] + [(8 + m) / 8 * 2.0**e for e in range(-6, 9) for m in range(8)]
table.pop()


def code_of(x):
    above = min(bisect.bisect_left(table, x), len(table) - 1)
    below = max(above - 1, 0)
    gap_below, gap_above = x - table[below], table[above] - x
    if gap_below == gap_above:
        return below if below % 2 == 0 else above
    return below if gap_below < gap_above else above


scales = []
codes, decoded = [[0] * len(W[0]) for _ in W], [[0.0] * len(W[0]) for _ in W]
for top in range(0, len(W), rows):
    scales.append([])
    for left in range(0, len(W[0]), columns):
        cells = [(i, j) for i in range(top, min(top + rows, len(W))) for j in range(left, min(left + columns, len(W[0])))]
        scale = max(abs(W[i][j]) for i, j in cells) / 448 or 1.0
        scales[-1].append(scale)
        for i, j in cells:
            code = code_of(abs(W[i][j]) / scale)
            codes[i][j] = code + 128 if W[i][j] < 0 else code
            decoded[i][j] = table[code] * scale if W[i][j] >= 0 else -table[code] * scale
print((scales, codes, decoded))
