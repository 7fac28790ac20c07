import math


def batch_norm(x, gamma, beta, r_mean, r_var, m, eps, training):
    n = len(x)
    y = [[0.0] * len(row) for row in x]
    for d in range(len(gamma)):
        column = [row[d] for row in x]
        mean, var = r_mean[d], r_var[d]
        if training:
            mean = sum(column) / n
            squares = sum((v - mean) ** 2 for v in column)
            var = squares / n
            r_mean[d] += m * (mean - r_mean[d])
            r_var[d] += m * (squares / (n - 1) - r_var[d])
        for i, v in enumerate(column):
            y[i][d] = round(gamma[d] * (v - mean) / math.sqrt(var + eps) + beta[d], 4)
    return y, [round(v, 4) for v in r_mean], [round(v, 4) for v in r_var]


if __name__ == "__main__":
    lists = [eval(input()) for _ in range(5)]
    print(batch_norm(*lists, float(input()), float(input()), eval(input())))
