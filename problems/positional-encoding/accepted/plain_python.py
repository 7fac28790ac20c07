import math


def positional_encoding(seq_len, d_model):
    rows = []
    for position in range(seq_len):
        row = []
        for j in range(d_model):
            angle = position / 10000 ** ((j - j % 2) / d_model)
            row.append(round(math.cos(angle) if j % 2 else math.sin(angle), 4))
        rows.append(row)
    return rows


if __name__ == "__main__":
    print(positional_encoding(int(input()), int(input())))
