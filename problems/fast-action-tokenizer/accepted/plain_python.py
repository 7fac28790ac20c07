import math


def fast_action_tokenizer(chunk, scale):
    H = len(chunk)
    columns = list(zip(*chunk))
    weight = [math.sqrt(1 / H)] + [math.sqrt(2 / H)] * (H - 1)
    cosine = [[weight[k] * math.cos(math.pi * (n + 0.5) * k / H) for n in range(H)] for k in range(H)]
    q = [[round(scale * sum(c * x for c, x in zip(cosine[k], column))) for column in columns] for k in range(H)]
    decoded = [[sum(cosine[k][n] * q[k][d] for k in range(H)) / scale for d in range(len(columns))] for n in range(H)]
    error = max(abs(a - b) for row, other in zip(decoded, chunk) for a, b in zip(row, other))
    return [token for row in q for token in row], decoded, error


if __name__ == "__main__":
    print(fast_action_tokenizer(eval(input()), float(input())))
