import cmath

seq_len, d_model = int(input()), int(input())
table = []
for p in range(seq_len):
    row = []
    for i in range((d_model + 1) // 2):
        point = cmath.exp(1j * p / 10000 ** (2 * i / d_model))
        row += [point.imag, point.real]
    table.append(row[:d_model])
print(table)
