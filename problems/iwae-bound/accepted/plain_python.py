import math

x, mu, logvar, eps, W, b = (eval(input()) for _ in range(6))


def log_normal(value, mean, log_variance):
    return -0.5 * (math.log(2 * math.pi) + log_variance + (value - mean) ** 2 / math.exp(log_variance))


log_w = []
for draw in eps:
    z = [m + math.sqrt(math.exp(v)) * e for m, v, e in zip(mu, logvar, draw)]
    total = sum(log_normal(c, 0.0, 0.0) - log_normal(c, m, v) for c, m, v in zip(z, mu, logvar))
    for pixel, row, bias in zip(x, W, b):
        logit = sum(w * c for w, c in zip(row, z)) + bias
        signed = logit if pixel else -logit
        total -= max(-signed, 0.0) + math.log1p(math.exp(-abs(signed)))
    log_w.append(total)
top = max(log_w)
share = [math.exp(value - top) for value in log_w]
iwae = top + math.log(sum(share) / len(share))
print((round(iwae, 4), round(sum(log_w) / len(log_w), 4), [round(s / sum(share), 4) for s in share]))
