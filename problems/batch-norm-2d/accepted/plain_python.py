import math

x, gamma, beta, means, variances = (eval(input()) for _ in range(5))
m, eps, training = float(input()), float(input()), eval(input())
new_means, new_variances = list(means), list(variances)
y = [[None] * len(gamma) for _ in x]
for c in range(len(gamma)):
    mean, var = means[c], variances[c]
    if training:
        values = [v for image in x for row in image[c] for v in row]
        mean = sum(values) / len(values)
        squares = sum((v - mean) ** 2 for v in values)
        var = squares / len(values)
        new_means[c] = (1 - m) * means[c] + m * mean
        new_variances[c] = (1 - m) * variances[c] + m * squares / (len(values) - 1)
    for image, out in zip(x, y):
        out[c] = [[round(gamma[c] * (v - mean) / math.sqrt(var + eps) + beta[c], 4) for v in row] for row in image[c]]
print((y, [round(v, 4) for v in new_means], [round(v, 4) for v in new_variances]))
